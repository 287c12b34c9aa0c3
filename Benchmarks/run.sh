#!/usr/bin/env bash
# run.sh [ROUNDS]: measures the product and its C baselines in turn, and prints the table of both.
#
# Each measure is a ratio of medians over interleaved rounds of one run, so that a slow or busy
# computer slows both sides alike. README.md says what each measure is.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-7}
scratch=.build/bench
folder=build/bench      # on the disk of the checkout, where a store would lie
memory=/dev/shm

case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
  zh*) chinese=1 ;;
  *) chinese= ;;
esac

# say CHINESE ENGLISH: one sentence to the person, by the locale.
say() { if [ "$chinese" ]; then printf '%s\n' "$1" >&2; else printf '%s\n' "$2" >&2; fi; }

case $rounds in
  '' | *[!0-9]* | 0)
    say "run.sh [轮数]：轮数应是大于零的整数。" "run.sh [ROUNDS]: ROUNDS is a whole number above zero."
    exit 64
    ;;
esac
rm -rf "$folder"
mkdir -p "$folder"
spare=$(mktemp -d "$memory/assize-bench-XXXXXX")
figures="$folder/figures"
: >"$figures"

running=()
end() { kill "$@" 2>/dev/null || true; wait "$@" 2>/dev/null || true; }
trap 'end "${running[@]}"; rm -rf "$spare"' EXIT

# --- both sides are built -------------------------------------------------------------------------
say "构建（优化版）" "Building (release)"
swift build -c release --scratch-path "$scratch" --product assize >&2
swift build -c release --scratch-path "$scratch" --product assize-benchmarks >&2
binaries=$(swift build -c release --scratch-path "$scratch" --show-bin-path)
assize="$binaries/assize"
product="$binaries/assize-benchmarks"

baseline() {
  local name=$1
  shift
  gcc -std=gnu17 -O2 -Wall -Wextra -Werror -o "$folder/$name" "Benchmarks/baselines/$name.c" "$@"
}
read -ra evidence <<<"$(pkg-config --cflags --libs sqlite3 libcrypto)"
read -ra drawing <<<"$(pkg-config --cflags --libs pangocairo)"
for name in responder exchange launch version terminal; do baseline "$name"; done
baseline rows -lncursesw -ltinfo
for name in append reading replay verify; do baseline "$name" "${evidence[@]}"; done
baseline draw "${drawing[@]}" -lm

# --- how a figure is taken ------------------------------------------------------------------------

# take MEASURE SIDE COMMAND…: a line of one number is the measure's; `NAME NUMBER` one of its parts.
take() {
  local measure=$1 side=$2 output
  shift 2
  output=$("$@") || {
    say "$measure（$side）没有测成。$output" "$measure ($side) failed. $output"
    exit 2
  }
  awk -v measure="$measure" -v side="$side" \
    'NF == 1 { print measure, side, $1 } NF == 2 { print measure "." $1, side, $2 }' \
    <<<"$output" >>"$figures"
}

# compare ROUND MEASURE C-FUNCTION PRODUCT-FUNCTION ARGUMENTS…: both, the first one in turn.
compare() {
  local round=$1 measure=$2 c=$3 ours=$4
  shift 4
  if [ $((round % 2)) -eq 1 ]; then
    take "$measure" c "$c" "$@"
    take "$measure" assize "$ours" "$@"
  else
    take "$measure" assize "$ours" "$@"
    take "$measure" c "$c" "$@"
  fi
}

# --- links ----------------------------------------------------------------------------------------
exchanges=1000
# The link alone is one thread on each side: on one core with its responder, so that not the
# scheduler's placement is measured. What hops between threads is left to the scheduler.
core=$(taskset -cp $$ | sed 's/.*: *\([0-9]*\).*/\1/')
c_link() { taskset -c "$core" "$folder/exchange" "$1" "$exchanges" ':STAT:COND?'; }
ours_link() { taskset -c "$core" "$product" link "$1" "$exchanges"; }
c_single() { "$folder/exchange" "$1" "$exchanges" ':STAT:COND?'; }
c_sample() { "$folder/exchange" "$1" "$exchanges" ':NUM:NORM:VAL?' ':STAT:COND?'; }
ours_awaited() { "$product" awaited "$1" "$exchanges"; }
ours_sample() { "$product" sample "$1" "$exchanges"; }

# --- ledger ---------------------------------------------------------------------------------------
appends=150
new_store() { rm -rf "$1"; cp -r "$folder/seed" "$1"; }
c_append() {
  new_store "$1/c"
  "$folder/append" "$1/c" "$appends"
}
ours_append() {
  new_store "$1/assize"
  "$product" append "$1/assize" "$appends"
}
c_reading() {
  new_store "$folder/c"
  "$folder/reading" "$1" "$folder/c" "$appends"
}
ours_reading() {
  new_store "$folder/assize"
  "$product" reading "$1" "$folder/assize" "$appends"
}
# What the baseline appended is a ledger like any other, or it did not do the same work.
check_store() {
  "$assize" ledger verify --store "$1" >"$folder/verify.log" 2>&1 || {
    cat "$folder/verify.log" >&2
    say "C 基线写的台账不成立。" "The ledger that the C baseline wrote does not hold."
    exit 2
  }
}

# A ledger of many years: a million entries, made once.
c_verify() { "$folder/verify" "$folder/long"; }
ours_verify() { "$product" ledger-verify "$folder/long"; }

# --- simulated bench ------------------------------------------------------------------------------
# simulated COMMAND…: runs a command beside a bench of its own; $bench and $clock lead to it.
simulated() {
  local simulator status=0
  bench="$folder/bench.yaml"
  rm -f "$bench"
  "$assize" simulate --scenario "${scenario:-Examples/scenario-good.yaml}" --bench-file "$bench" \
    --calendar 2026-03-02T09:00:00+08:00 >"$folder/simulator.log" 2>&1 &
  simulator=$!
  # The bench file appears whole, by a rename, once every port is open.
  until [ -s "$bench" ]; do
    kill -0 "$simulator" 2>/dev/null || { cat "$folder/simulator.log" >&2; exit 2; }
    sleep 0.02
  done
  clock=$(sed -n 's/^# clock: //p' "$bench")
  "$@" || status=$?
  end "$simulator"
  return "$status"
}
# The dialogue was noted beside another bench: the addresses become those of this one.
replay() {
  new_store "$folder/replayed"
  awk -v clock="${clock#simulated:}" '
    FNR == NR { if (/role:/) role = $NF; if ($1 == "link:") link[role] = $2; next }
    $1 == "clock" { print "clock " clock; next }
    $1 == "open" { print "open", $2, link[$2]; next }
    { print }' "$bench" "$1" >"$folder/dialogue"
  "$folder/replay" "$folder/dialogue" "$folder/replayed"
}
c_hour() { simulated replay "$folder/hour"; }
ours_hour() { simulated hour; }
hour() { "$product" hour "$bench" "$clock" "$folder/hour"; }
c_verification() { simulated replay "$folder/run"; }
ours_verification() { simulated verification; }
verification() {
  rm -rf "$folder/store"
  "$product" verification "$bench" "$clock" Examples/pile-60kw.yaml Examples/answers.yaml \
    "$folder/store" "$folder/run"
}

# The same run twice: its end signed by the bench, and not.
signed_run() {
  rm -rf "$folder/signed" "$folder/signed-keys"
  "$product" signed-run "$bench" "$clock" Examples/pile-60kw.yaml Examples/answers.yaml \
    "$folder/signed" "$1"
}
unsigned_run() { simulated signed_run unsigned; }
ours_signed() { simulated signed_run signed; }

# --- bench minutes --------------------------------------------------------------------------------
# minutes_of NAME SCENARIO PROCEDURE METHOD…: simulated, so that one run of each is enough.
minutes_of() {
  local name=$1 procedure=$2
  shift 2
  for method in "$@"; do
    scenario="Examples/scenarios/$name.yaml" simulated bench_minutes "$name" "$procedure" "$method"
  done
}
bench_minutes() {
  local times
  # The pile's own start, ramp and end, as its scenario states them.
  times=$(awk '$1 == "start-time:" { s = $2 } $1 == "ramp:" { r = $2 } $1 == "end-time:" { e = $2 }
    END { print s, r, e }' "$scenario")
  rm -rf "$folder/minutes"
  take "minutes.$1.$3" assize "$product" minutes "$bench" "$clock" "$times" \
    "Examples/piles/$1.yaml" Examples/answers.yaml "$2" "$3" "$folder/minutes"
}

# --- documents ------------------------------------------------------------------------------------
documents=10
c_documents() { "$folder/draw" "$folder/pages" "$documents" "$folder/c.pdf"; }
ours_documents() { "$product" documents "$folder/store" "$documents"; }

# launched MEASURE COUNT C-PROGRAM ARGUMENTS… , PROGRAM ARGUMENTS…: whole processes, in turn.
launched() {
  local measure=$1 count=$2 output
  shift 2
  output=$("$folder/launch" "$count" "$@") || {
    say "$measure 没有测成。" "$measure failed."
    exit 2
  }
  printf '%s c %s\n%s assize %s\n' "$measure" "${output% *}" "$measure" "${output#* }" >>"$figures"
}

# --- the terminal ---------------------------------------------------------------------------------
c_rows() { "$folder/terminal" 5 k "$folder/rows" - | sed -n 1p; }
ours_rows() {
  "$folder/terminal" 5 k "$product" live-rows - "$folder/memory" | sed -n 1p
  cat "$folder/memory"
}
# The longest of twenty keys, while eight instruments are asked.
c_key() { "$folder/terminal" 5 k "$folder/rows" "$eight" | sed -n 's/^key //p'; }
ours_key() {
  "$folder/terminal" 5 k "$product" live-rows "$eight" "$folder/memory" | sed -n 's/^key //p'
}

# --- the rounds -----------------------------------------------------------------------------------
# responding NAME COMMAND…: starts a responder, whose two addresses stand in a file of that name.
responding() {
  local name=$1
  shift
  "$@" "$folder/responder" >"$folder/$name" &
  running+=($!)
  until [ "$(wc -l <"$folder/$name")" -ge 2 ]; do sleep 0.02; done
}
responding free env
responding pinned taskset -c "$core"
tcp=$(sed -n 1p "$folder/free")
pty=$(sed -n 2p "$folder/free")
tcp_pinned=$(sed -n 1p "$folder/pinned")
pty_pinned=$(sed -n 2p "$folder/pinned")
eight=
for number in 1 2 3 4 5 6 7 8; do
  responding "rack-$number" env
  eight="$eight${eight:+,}$(sed -n 1p "$folder/rack-$number")"
done
"$product" new-store "$folder/seed"
say "写入一百万条台账" "Writing a ledger of a million entries"
"$product" long-ledger "$folder/long" 1000000
# The first run of each notes the dialogue that the baseline replays; it does not count.
ours_hour >/dev/null
ours_verification >/dev/null
"$product" pages "$folder/store" "$folder/pages" >/dev/null

for round in $(seq "$rounds"); do
  say "第 $round 轮，共 $rounds 轮" "Round $round of $rounds"
  # Where two threads meet on one core or on two decides an exchange's time: short runs, often.
  for turn in 1 2 3; do
    compare "$((round + turn))" append-memory c_append ours_append "$spare"
    compare "$((round + turn))" tcp-link c_link ours_link "$tcp_pinned"
    compare "$((round + turn))" tcp-awaited c_single ours_awaited "$tcp"
    compare "$((round + turn))" tcp-sample c_sample ours_sample "$tcp"
    compare "$((round + turn))" pty-link c_link ours_link "$pty_pinned"
    compare "$((round + turn))" pty-awaited c_single ours_awaited "$pty"
    compare "$((round + turn))" pty-sample c_sample ours_sample "$pty"
    compare "$((round + turn))" append-disk c_append ours_append "$folder"
    compare "$((round + turn))" reading c_reading ours_reading "$tcp"
    compare "$((round + turn))" signed-run unsigned_run ours_signed
  done
  compare "$round" hour c_hour ours_hour
  compare "$round" verification c_verification ours_verification
  launched version 20 "$folder/version" , "$assize" --version
  compare "$round" document-batch c_documents ours_documents
  launched document-process 3 "$folder/draw" "$folder/pages" 1 "$folder/c.pdf" , \
    "$product" document "$folder/store" "$folder/assize.pdf"
done
for round in 1 2 3; do
  compare "$round" live-rows c_rows ours_rows
  compare "$round" live-key c_key ours_key
  compare "$round" ledger-verify c_verify ours_verify
  take ledger-open assize "$product" ledger-open "$folder/long"
done
check_store "$folder/c"
check_store "$folder/replayed"

say "装置分钟" "Bench minutes"
# +U: the energy of a reading set by the uncertainty alone, not by the rule for the last digit.
minutes_of ac-7kw jjg-1148-2022 standstill standstill+U pulse pulse+U
minutes_of ac-7kw-coarse jjg-1148-2022 standstill standstill+U digit-change digit-change+U pulse pulse+U
minutes_of good-dc jjg-1149-2022 standstill standstill+U pulse pulse+U
minutes_of dc-120kw jjg-1149-2022 standstill standstill+U pulse pulse+U
minutes_of dc-250kw jjg-1149-2022 standstill standstill+U pulse pulse+U

"$product" report Benchmarks/thresholds.yaml <"$figures"
