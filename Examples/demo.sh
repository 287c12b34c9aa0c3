#!/usr/bin/env bash
# demo.sh PROGRAM: one simulated charging pile, verified from its identity to its document.
#
# The simulator is the same that tests and benchmarks start: real TCP ports and pseudo-terminals. Its
# clock is lent to the run and passes faster than the wall's, so that half an hour is watched in
# seconds.
set -euo pipefail
program=$1
examples=$(cd "$(dirname "$0")" && pwd)
goal=${ASSIZE_DEMO_FOLDER:-build/demo}
mkdir -p "$goal"
bench="$goal/bench.yaml"
rm -f "$bench"

# The calendar starts on the day that the answers file states.
"$program" simulate --scenario "$examples/scenario-good.yaml" --bench-file "$bench" \
  --calendar 2026-03-02T09:00:00+08:00 --pace 60 >"$goal/simulator.log" 2>&1 &
simulator=$!
trap 'kill "$simulator" 2>/dev/null || true; wait "$simulator" 2>/dev/null || true' EXIT
# The bench file appears whole, by a rename, once every port is open.
until [ -s "$bench" ]; do
  kill -0 "$simulator" 2>/dev/null || { cat "$goal/simulator.log" >&2; exit 2; }
  sleep 0.05
done
clock=$(sed -n 's/^# clock: //p' "$bench")

status=0
"$program" verify \
  --bench "$bench" --pile "$examples/pile-60kw.yaml" --answers "$examples/answers.yaml" \
  --procedure jjg-1149-2022 --kind initial --verifier 王检定 \
  --store "$goal/store" --documents "$goal" --clock "$clock" || status=$?

document=$(ls -t "$goal"/*.pdf 2>/dev/null | head -n 1)
if [ -n "$document" ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && command -v xdg-open >/dev/null; then
  xdg-open "$document" >/dev/null 2>&1 || true
fi
exit "$status"
