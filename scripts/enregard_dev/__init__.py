"""What the scripts of this repository share; each script under `scripts/` is a thin command over it."""
