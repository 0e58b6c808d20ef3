# Tools from PyPI, each in a folder named after its version: a new one is installed beside the old.
#
#   tools=$(python_tools NAME [OPTION OF PIP...] PACKAGE==VERSION...)    the folder, in the repository's; programs are in bin/
#
# An option of pip's has its value in the same word, --only-binary=:all:, so that the packages can be told from it.
python_tools() {
  local tools=.build-tools/$1 word packages=()
  shift
  for word in "$@"; do [[ $word == -* ]] || packages+=("${word%%==*}"); done
  if [ ! -e "$tools/installed" ]; then
    echo "About to install into $tools from PyPI: ${packages[*]}" >&2
    python3 -m venv "$tools" &&
      "$tools/bin/python" -m pip install -q --disable-pip-version-check "$@" >&2 &&
      touch "$tools/installed" || return
  fi
  echo "$tools"
}

# What the end-to-end tests lean on, where Tests/EndToEndTests/Tools.swift looks for it.
end_to_end_tools() { python_tools end-to-end --only-binary=:all: schemathesis==4.32.5 >/dev/null; }
