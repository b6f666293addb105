# Sourced by smoke.sh and all.sh: `step NAME ARGUMENTS…` runs one step of the recipe.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# PYTHON, or the first of the usual ones that has PyTorch.
python=${PYTHON:-}
for candidate in python3 /usr/bin/python3; do
  if [ -z "$python" ] && "$candidate" -c 'import torch, onnx, sentencepiece' 2> /dev/null; then python=$candidate; fi
done
if [ -z "$python" ]; then
  echo "no Python with torch, onnx and sentencepiece: apt install python3-torch python3-onnx python3-sentencepiece" >&2
  exit 1
fi

# PyTorch on a CPU allocates and frees much; this allocator is the faster one, where it is installed.
tcmalloc=$(ls /usr/lib/*/libtcmalloc.so.4 /usr/lib/*/libtcmalloc_minimal.so.4 2> /dev/null | head -n 1 || true)

step() {
  echo "== $1" >&2
  LD_PRELOAD=$tcmalloc PYTHONPATH=$here "$python" -m "recipe.$1" "${@:2}"
}
