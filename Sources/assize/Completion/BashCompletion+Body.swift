extension BashCompletion {
  /// The part that is the same whatever the commands are.
  ///
  /// Bash counts the `=` of `--name=value` and each `:` as words of their own.
  static let body = #"""
    _assize_offer() {
      local head=
      case $kind in
        files | folders)
          compopt -o filenames 2>/dev/null
          if [ "$kind" = files ]; then set -- -f; else set -- -d; fi
          mapfile -t COMPREPLY < <(compgen "$1" -- "$word")
          ;;
        procedures | drivers)
          mapfile -t COMPREPLY < <(compgen -W "$(assize completion "$kind" 2>/dev/null)" -- "$word")
          ;;
        list\ *)
          head=${word%"${word##*,}"}
          compopt -o nospace 2>/dev/null
          mapfile -t COMPREPLY < <(compgen -P "$head" -W "${kind#list }" -- "${word##*,}")
          ;;
        words\ *) mapfile -t COMPREPLY < <(compgen -W "${kind#words }" -- "$word") ;;
      esac
    }

    _assize() {
      local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]:-} from=2 place=1
      local kind=nothing options= seconds= i
      COMPREPLY=()
      [ "$word" != = ] || word=
      if [ "$COMP_CWORD" -eq 1 ]; then
        kind='words FIRST'
        _assize_offer
        return
      fi
      _assize_seconds "$command"
      if [ "$COMP_CWORD" -gt 2 ]; then
        case " $seconds " in
          *" ${COMP_WORDS[2]} "*) command+=" ${COMP_WORDS[2]}" from=3 seconds= ;;
          *) seconds= ;;
        esac
      fi
      for ((i = from; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          = | :) kind=nothing; ((i++)) ;;
          -*)
            if _assize_kind "$command ${COMP_WORDS[i]}"; then
              ((i++))
              [ "${COMP_WORDS[i]}" != = ] || ((i++))
            fi
            ;;
          *) ((place++)) ;;
        esac
      done
      if ((i <= COMP_CWORD)); then
        _assize_options "$command"
        if [[ $word == -* ]] || ! _assize_kind "$command $place"; then
          kind="words $seconds $options"
        elif [ -n "$seconds" ] && [[ $kind == words\ * ]]; then
          kind+=" $seconds"
        fi
      fi
      _assize_offer
    }

    complete -F _assize assize
    """#
}
