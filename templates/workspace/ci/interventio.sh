#!/bin/sh
# Checks a change of the records and writes about it to a folder. Each step is a word:
#
#   findings   check the records: lines at the forge, findings.json, .md, .sarif, gitlab.json, junit.xml
#   changes    say in words what the change does: changes.md
#   site       make the pages to look at: site/
#   comment    put together what is said in one comment: comment.md
#   verdict    end as the check ended
#   reminder   list the reviews that fall due within thirty days: reminder.md, or no file where there are none
#
# It is told by the environment. Nothing of what it is told, and nothing that stands in a file, is ever run.

set -euf

folder=${INTERVENTIO_WORKSPACE:-.}    # the workspace
report=${INTERVENTIO_REPORT:-report}  # where to write
fail_on=${INTERVENTIO_FAIL_ON:-error} # error, warning, hint or never
base=${INTERVENTIO_BASE:-}            # the commit to compare with; none: nothing is compared
since=${INTERVENTIO_CHANGED_SINCE:-}  # tell only of what has changed since this commit; none: of everything
audience=${INTERVENTIO_AUDIENCE:-professional}
templates=${INTERVENTIO_USER_TEMPLATES:-false} # true: with the workspace's own templates, where nobody unknown writes
forms=${INTERVENTIO_FORMATS:-json markdown}
longest=60000 # forges refuse comments that are much longer

file_of() {
  case $1 in
    markdown) echo findings.md ;;
    gitlab) echo gitlab.json ;;
    junit) echo junit.xml ;;
    *) echo "findings.$1" ;;
  esac
}

# The number that stands beside a name in the summary; a text in JSON has no line break, so nobody can forge its line.
count() {
  sed -n "s/^    \"$1\": \([0-9]*\),\{0,1\}\$/\1/p" "$report/findings.json" | head -n 1
}

summarise() {
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$1" >>"$GITHUB_STEP_SUMMARY"; fi
}

findings() {
  mkdir -p "$report"
  rm -f "$report/findings.md" "$report/changes.md" "$report/comment.md"
  set -- --workspace "$folder" --fail-on "$fail_on" --output-format auto
  if [ -n "$since" ]; then set -- "$@" "--changed-since=$since"; fi
  for form in $forms; do set -- "$@" --output-file "$form=$report/$(file_of "$form")"; done
  code=0
  interventio validate "$@" || code=$?
  echo "$code" >"$report/code"
  if [ "$code" -gt 1 ]; then exit "$code"; fi # the run could not be done
  summarise "$report/findings.md"
  if [ -n "${GITHUB_OUTPUT:-}" ]; then
    printf 'errors=%s\nwarnings=%s\nreport=%s\n' "$(count errors)" "$(count warnings)" "$report" >>"$GITHUB_OUTPUT"
  fi
}

changes() {
  if [ -z "$base" ]; then return; fi
  case $base in *[!0-9a-f]*) from=$base ;; *) from=$(printf %.12s "$base") ;; esac # a commit by its first letters
  # Who reads about a change sees the files that it changes, with all their numbers: it is told as to coordinators.
  set -- --workspace "$folder" --format md --output "$report/changes.md"
  # Where it cannot be said, interventio tells why; the findings are worth having without it.
  if interventio diff "$@" -- "$from...HEAD"; then summarise "$report/changes.md"; fi
}

site() {
  set -- --workspace "$folder" --audience "$audience" --format html --output "$report/site"
  if [ "$templates" != true ]; then set -- "$@" --no-user-templates; fi
  interventio report "$@" || [ $? -eq 1 ] # 1: the data has errors, and of such data no pages are made
}

comment() {
  for part in findings changes; do
    if [ -f "$report/$part.md" ]; then cat "$report/$part.md" && echo; fi
  done | head -c "$longest" | iconv -c -f UTF-8 -t UTF-8 >"$report/comment.md"
}

verdict() {
  exit "$(cat "$report/code")"
}

reminder() {
  mkdir -p "$report"
  rm -f "$report/reminder.md"
  set -- --workspace "$folder" --kind look-through --kind ask-review --until "$(date -u -d '30 days' +%F)"
  if interventio actions "$@" --format json | grep -q '^      "kind": '; then
    interventio actions "$@" --format md --output "$report/reminder.md"
  fi
}

for step in "$@"; do
  case $step in
    findings | changes | site | comment | verdict | reminder) "$step" ;;
    *) echo "interventio.sh: no step is called $step" >&2 && exit 2 ;;
  esac
done
