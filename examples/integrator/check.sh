#!/bin/sh
# Checks the exports of three vendors: check.sh [FOLDER FOR REPORTS]. Ends as sos check does: 0, 1 or 2.
set -u

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
out=${1:-$here/target/reports}
sos=${SOS:-$here/../../sos}
day=2026-06-30
mkdir -p "$out"

# What was there before the checks began is known. An agency makes key and baseline once and keeps them apart.
if [ ! -f "$out/baseline.json" ]; then
  "$sos" baseline key >"$out/baseline.key" || exit 2
  "$sos" baseline create --as-of "$day" --baseline "$out/baseline.json" --baseline-key "$out/baseline.key" \
    "$here/before" || exit 2
fi

check() {
  format=$1
  shift
  "$sos" check --as-of "$day" --fail-on warning --format "$format" \
    --baseline "$out/baseline.json" --baseline-key "$out/baseline.key" "$@"
}

check sarif --output "$out/sos.sarif" "$here/exports"
check junit --output "$out/sos-junit.xml" "$here/exports"
check text --output "$out/sos.txt" "$here/exports"

# One line for each vendor; a document is a line of the NDJSON report. Known findings stand apart in it.
count() {
  sed 's/"known":\[.*"workingWell":/"workingWell":/' "$out/$vendor.ndjson" | grep -o "$1" | wc -l
}

printf '%-10s %9s %9s %9s %11s %9s %9s %9s\n' vendor documents readable invalid unreadable errors warnings advice >"$out/summary.txt"
for folder in "$here"/exports/*/; do
  vendor=$(basename "$folder")
  check ndjson --output "$out/$vendor.ndjson" "$folder"
  printf '%-10s %9s %9s %9s %11s %9s %9s %9s\n' "$vendor" "$(wc -l <"$out/$vendor.ndjson")" \
    "$(count '"status":"readable"')" "$(count '"status":"invalid"')" "$(count '"status":"unreadable"')" \
    "$(count '"severity":"error"')" "$(count '"severity":"warning"')" "$(count '"severity":"advice"')" >>"$out/summary.txt"
done
cat "$out/summary.txt"

# The whole folder decides how this ends.
check ndjson --output "$out/all.ndjson" "$here/exports"
