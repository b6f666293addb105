#!/usr/bin/env bash
# all.sh CORPUS WORK [MINUTES]: from parallel text to a verified model folder, WORK/model.
#
#   CORPUS   folder of SOURCE.tsv or SOURCE.tsv.xz, arabic TAB english
#   WORK     folder for everything on the way; outside the repository
#   MINUTES  of training (default 60); run it again to go on from the last checkpoint
#   DEV      environment: PREFIX of held-out text, PREFIX.ar and PREFIX.en (required; never train on it)
#   MIX      environment: another mix.tsv
#   START    environment: a model folder to go on from, for instance models/ar-en-small: its weights and vocabulary
#
# Steps whose result is there are left out. A CUDA GPU gets the large shape, a CPU the small one.
set -euo pipefail
source "$(dirname "$0")/steps.sh"
if [ $# -lt 2 ] || [ -z "${DEV:-}" ]; then
  sed -n '2,/^[^#]/{/^#/s/^# \{0,1\}//p}' "$0" >&2
  exit 2
fi
corpus=$1 work=$2 minutes=${3:-60}
mix=${MIX:-$here/mix.tsv}
mkdir -p "$work"

if [ "$("$python" -c 'import torch; print(torch.cuda.is_available())')" = True ]; then
  vocabulary=24000 longest=160
  shape=(--shape large --tokens 65000 --rate 1.2e-3 --warmup 2000 --compile)
else
  vocabulary=8000 longest=80
  shape=(--shape small --tokens 5000 --rate 6e-4 --warmup 400)
fi
if [ -n "${START:-}" ]; then
  [ -f "$work/start.pt" ] || step reopen "$START" "$work/start.pt"
  [ -f "$work/spm.model" ] || cp "$START/source.spm" "$work/spm.model"
  shape+=(--start "$work/start.pt")
else
  shape+=(--lexicon "$work/lexicon.txt")
fi

[ -f "$work/spm.model" ] || step vocabulary "$corpus" "$mix" "$work/spm.model" --size "$vocabulary"
[ -f "$work/data/train.npz" ] ||
  step prepare "$corpus" "$mix" "$work/spm.model" "$work/data" --dev "$DEV.ar" "$DEV.en" --longest "$longest"
[ -f "$work/lexicon.txt" ] || step lexicon "$work/data/train.npz" "$work/lexicon.txt" --vocabulary "$vocabulary"
step train "$work/data" "$work/run" --vocabulary "$vocabulary" "${shape[@]}" --minutes "$minutes" --anneal --snapshots

# The last three checkpoints; the running average has already smoothed each.
mapfile -t last < <(ls -t "$work/run"/ema-*.pt | head -n 3)
step average "$work/averaged.pt" "${last[@]}"
for candidate in "$work/run/ema.pt" "$work/averaged.pt"; do
  echo "$candidate" >&2
  step evaluate "$candidate" "$work/spm.model" "$DEV.ar" "$DEV.en" --out "$candidate.en"
done
step align "$work/run/ema.pt" "$work/spm.model" "$here/alignment-gold.tsv"
step export "$work/run/ema.pt" "$work/spm.model" "$work/model"
step reference "$work/run/ema.pt" "$work/spm.model" "$DEV.ar" "$DEV.en" "$work/reference"
node "$here/measure/verify.mjs" "$work/model" "$work/reference"
cat >&2 <<END
To ship it, with what is measured above:
  PYTHONPATH=$here $python -m recipe.export --only-quantised $work/run/ema.pt $work/spm.model models/NAME
  PYTHONPATH=$here $python -m recipe.manifest models/manifest.json models/NAME --default --chrf … --bleu …
END
