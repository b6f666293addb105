#!/usr/bin/env bash
# smoke.sh [FOLDER]: the whole recipe on 2,000 made-up pairs, in about two minutes on two cores.
# Fails unless the model learns them, and unless the exported folder answers as PyTorch does.
# Needs what all.sh needs, and `npm ci` for the comparison.
set -euo pipefail
source "$(dirname "$0")/steps.sh"
work=${1:-$(mktemp -d)}

learnt() {
  awk '{ if ($2 < 80) { print "it did not learn: " $0; exit 1 } }' "$work/score"
}

"$python" "$here/smoke_pairs.py" "$work"
step vocabulary "$work/corpus" "$work/mix.tsv" "$work/spm.model" --size 128
step prepare "$work/corpus" "$work/mix.tsv" "$work/spm.model" "$work/data" --dev "$work/dev.ar" "$work/dev.en"
step lexicon "$work/data/train.npz" "$work/lexicon.txt" --vocabulary 128
train=(train "$work/data" "$work/run" --shape smoke --vocabulary 128 --rate 3e-3 --warmup 50 --tokens 2000 --lexicon "$work/lexicon.txt" --evaluate 200 --snapshots)
step "${train[@]}" --steps 200
step "${train[@]}" --steps 500 # goes on from last.pt
step average "$work/averaged.pt" "$work/run/ema-400.pt" "$work/run/ema-500.pt"
step evaluate "$work/averaged.pt" "$work/spm.model" "$work/dev.ar" "$work/dev.en" --out "$work/dev.out" | tee "$work/score"
learnt
step export "$work/averaged.pt" "$work/spm.model" "$work/smoke"
step reference "$work/averaged.pt" "$work/spm.model" "$work/dev.ar" "$work/dev.en" "$work/reference"
node "$here/measure/verify.mjs" "$work/smoke" "$work/reference"
step reopen "$work/smoke" "$work/reopened.pt"
step evaluate "$work/reopened.pt" "$work/spm.model" "$work/dev.ar" "$work/dev.en" --out "$work/reopened.out" | tee "$work/score"
learnt
echo "the recipe works: $work"
