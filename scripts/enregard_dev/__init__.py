"""What the scripts of this repository share; each script under `scripts/` is a thin command over it.

`project` has places and options, `beads` and `gold` hand-aligned texts, `aligners` and `comparison` what is compared
with us, `damage` texts made worse, `pages` parallel pages of documentation, `segments` cuts, `processes` what a run
costs, `tables` Markdown, `sameness` two builds side by side.
"""
