"""What the scripts of this repository share; each script under `scripts/` is a thin command over it.

- `project`: places, and options that scripts have in common
- `beads`, `gold`, `long_texts`: hand-aligned texts, and texts whose alignment is known since they were made
- `aligners`, `comparison`, `damage`: who is compared with us, how, and on what made worse
- `pages`, `structure`: parallel pages of documentation, and where beads lie in them
- `segments`, `memories`, `word_lists`: what is measured of segmentation, memories and word lists
- `catalogues`: what the checks find in message catalogues of Debian packages
- `processes`, `tables`: what a run costs, and Markdown
- `sameness`, `sameness_cases`: two builds side by side
"""
