# Completion of tend for bash: the program itself is asked what may come next.
_tend() {
  local todo
  COMPREPLY=()
  { read -r todo && mapfile -t COMPREPLY; } < <(
    command tend __complete bash "${COMP_TYPE:-9}" "$2" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null
  )
  case $todo in
    words) compopt -o nosort ;;
    part) compopt -o nosort -o nospace ;;
    files) compopt -o default ;;
    folders) compopt -o dirnames ;;
  esac
} 2>/dev/null
complete -F _tend tend
