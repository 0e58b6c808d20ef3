# Sourced by the scripts that are no Python: with --help or -h, prints the comment at the head of the script and ends.
if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
  exit
fi
