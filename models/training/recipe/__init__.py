"""The recipe of the embedded Arabic→English model: one module a step, `python3 -m recipe.STEP --help` for each."""
