#!/usr/bin/env bash
# make.sh: works through a verification on the screens, on a simulated bench, and puts what was to be
# seen into guide.zh-CN.md and guide.md.
#
# Nothing is drawn by hand: each block behind '<!-- screen: NAME -->' is what tmux showed there.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
assize="$root/.build/debug/assize"
[ -x "$assize" ] || { echo "run ./dev build first" >&2; exit 69; }
work=$(mktemp -d)
export HOME="$work" TMPDIR="$work"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME ASSIZE_KEYS
tmux() { command tmux -S "$work/tmux" -f /dev/null "$@"; }
simulator=
finish() {
  tmux kill-server 2>/dev/null || true
  [ -z "$simulator" ] || kill "$simulator" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

# --- at the keyboard ------------------------------------------------------------------------------
screen() { tmux capture-pane -p -t desk; }
# see WORDS: waits until they are on the screen.
see() {
  local tries=0
  until screen | grep -qF -- "$1"; do
    tries=$((tries + 1))
    [ "$tries" -lt 600 ] || { echo "'$1' is not on the screen:" >&2; screen >&2; exit 1; }
    read -rt 0.1 <> <(:) || true
  done
}
press() { tmux send-keys -t desk "$@"; }
enter() { tmux send-keys -t desk -l -- "$1"; }
# shot NAME: keeps the screen as it is, but for the folder that was its home.
shot() { screen | sed "s|$work|/home/wang|" >"$work/$language/$1.txt"; }
# open WORDS…: the program on a terminal of 80 x 24.
open() {
  tmux kill-session -t desk 2>/dev/null || true
  tmux new-session -d -s desk -x 80 -y 24 \
    env "HOME=$HOME" "TMPDIR=$TMPDIR" "LC_ALL=$locale" "$assize" "$@"
}

# --- an institution with a simulated bench --------------------------------------------------------
found() {
  rm -rf "$work/.config" "$work/.local" "$work/today"
  mkdir -p "$work/today" "$work/$language"
  local who
  for who in admin wang li zhao chen; do echo "a long passphrase of $who" >"$work/$who"; done
  as() { local user=$1; shift; "$assize" "$@" --as "$user" --passphrase-file "$work/$user" >/dev/null; }
  "$assize" institution --file Examples/institution.yaml --passphrase-file "$work/admin" >/dev/null
  as admin user add wang --name 王检定 --roles verifier --new-passphrase-file "$work/wang"
  as admin user add li --name 李核验 --roles checker --new-passphrase-file "$work/li"
  as admin user add zhao --name 赵批准 --roles approver --new-passphrase-file "$work/zhao"
  as admin user add chen --name 陈技术 --roles technical-head --new-passphrase-file "$work/chen"
  "$assize" simulate --scenario Examples/scenario-good.yaml --bench-file "$work/bench.yaml" --pace 60 \
    >/dev/null &
  simulator=$!
  until [ -s "$work/bench.yaml" ]; do read -rt 0.1 <> <(:) || true; done
  as chen standard register --bench "$work/bench.yaml"
  cp Examples/pile-60kw.yaml "$work/today/"
  printf 'schema: 1\npiles:\n  - file: pile-60kw.yaml\n' >"$work/today/piles.yaml"
}

# --- the work -------------------------------------------------------------------------------------
beginning() {
  open init
  see BENCH-1
  press Enter
  enter "$place"
  press Enter Enter
  enter 王检定
  shot begin
  press Enter
  enter "$(sed -n 's|^ *link: tcp://||p' "$work/bench.yaml" | tr '\n' ' ')"
  press Enter
  see reference-meter/yokogawa-wt300
  see load/itech-it8800
  shot found
  rm -rf "$work/.config/assize/settings.yaml"
}

sign_in() {
  open tui --bench "$work/bench.yaml" --piles "$work/today/piles.yaml" --documents "$work/today" \
    --clock "$(sed -n 's/^# clock: //p' "$work/bench.yaml")"
  see "$house"
  enter "$1"
  press Tab
  [ "$1" != wang ] || shot sign-in
  enter "a long passphrase of $1"
  press Enter
  see EX60-2026-0007
}

# The line in focus, with those that its question may take.
focus() { screen | grep -A3 '▸' || true; }
# settle: waits until the screen no longer changes.
settle() {
  local before now=
  until before=$now; now=$(screen); [ "$before" = "$now" ]; do read -rt 0.15 <> <(:) || true; done
}

# moved BEFORE: waits until the line in focus is another.
moved() {
  local tries=0
  until [ "$(focus)" != "$1" ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { echo "nothing moves:" >&2; screen >&2; exit 1; }
    read -rt 0.05 <> <(:) || true
  done
}
# text_for LINES: what is typed into the field; its question may go on in the second line.
text_for() {
  case ${1%%$'\n'*} in
    *°C*) echo 23.5 ;;
    *%RH*) echo 48 ;;
    *MΩ*) echo 52 ;;
    *' min'* | *' 30') echo 45 ;;
    *仪器* | *'measured with'*) echo 'HTC-1 0042' ;;
    *误差* | *rror*) echo 0.02 ;;
    *) echo 1.0 ;;
  esac
}

checklist() {
  local step before
  for step in $(seq 60); do
    before=$(focus)
    case ${before%%$'\n'*} in *照片* | *Photograph*) return ;; esac
    # Yes, where it is a question of yes or no, and on to the next; a field for text is emptied again.
    press y
    moved "$before"
    settle
    if focus | grep -q 'y_'; then
      press C-u
      enter "$(text_for "$before")"
      settle
      before=$(focus)
      press Enter
      moved "$before"
      settle
    fi
    [ "$step" != 8 ] || shot checklist
  done
}

prepare() {
  shot day
  press Enter
  see 'JJG 1149-2018'
  settle
  shot items
  press Enter
  see '600 V'
  settle
  shot plan
  press Enter
  see EX60-2026-0007
  see SIM-BMS-0001
  settle
  shot bench
  press Enter
  see '°C'
  checklist
  press F2
}

verify() {
  see "$first"
  settle_on_power
  shot run
  local tries=0
  until screen | grep -qE '╔'; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || { screen >&2; exit 1; }
    if screen | grep -q '▸ 回答\|▸ Answer'; then
      [ -e "$work/$language/question.txt" ] || shot question
      if screen | grep -q '%'; then enter '0.019 %'; else enter A-204519; fi
      press Enter
    elif screen | grep -qF -- "$hand"; then
      press Enter
    fi
    read -rt 0.3 <> <(:) || true
  done
  settle
  shot result
  press NPage
  settle
  shot plot
  press PPage
}
# The load is on and its values stand there.
settle_on_power() { until screen | grep -qE 'P +[0-9]{4,5}'; do read -rt 0.1 <> <(:) || true; done; }

sign() {
  press g
  see EX-DC60
  settle
  shot signing
}

# --- both languages -------------------------------------------------------------------------------
# put FILE: the screens into the blocks that name them.
put() {
  awk -v folder="$work/$language" '
    /^<!-- screen: / {
      print; name = $3; print "```text"
      while ((getline line < (folder "/" name ".txt")) > 0) {
        if (line == "") { gap = gap "\n"; continue }
        printf "%s%s\n", gap, line; gap = ""
      }
      gap = ""; print "```"; skipping = 1; next
    }
    skipping && /^```text$/ { inside = 1; next }
    skipping && inside { if (/^```$/) { skipping = 0; inside = 0 }; next }
    { skipping = 0; print }' "$1" >"$work/guide.md"
  cp "$work/guide.md" "$1"
}
work_through() {
  found
  beginning
  sign_in wang
  prepare
  verify
  sign
  kill "$simulator" && wait "$simulator" 2>/dev/null || true
  simulator=
}

language=zh locale=zh_CN.UTF-8 house=示例计量检定所 place=充电桩检定室 hand=需要您 first='已读 1/4'
work_through
put docs/guide/guide.zh-CN.md
language=en locale=C.UTF-8 house='Example Institute' place='Charging pile laboratory' hand='hand is needed' first='readings 1 of 4'
work_through
put docs/guide/guide.md
