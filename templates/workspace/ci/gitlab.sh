#!/bin/sh
# Tells at GitLab what the check wrote, as one text that is brought up to date:
#
#   note       as a comment on the merge request
#   reminder   as an issue, which is closed when nothing falls due
#
# It is told by the variables of the pipeline and by INTERVENTIO_TOKEN.

set -eu

report=${INTERVENTIO_REPORT:-report}
project="$CI_API_V4_URL/projects/$CI_PROJECT_ID"
longest=60000

api() {
  printf 'header = "PRIVATE-TOKEN: %s"\n' "$INTERVENTIO_TOKEN" \
    | curl --silent --show-error --fail --config - "$@" # so that the token stands in no list of processes
}

# Print the number of the first of these texts that begins with our mark and was written with our token.
mine() {
  author=$(api "$CI_API_V4_URL/user" | python -I -c 'import json, sys; print(json.load(sys.stdin)["id"])')
  api "$1" | MARK=$mark AUTHOR=$author NUMBER=$2 TEXT=$3 python -I -c '
import json, os, sys
for one in json.load(sys.stdin):
    if str(one["author"]["id"]) == os.environ["AUTHOR"] and (one[os.environ["TEXT"]] or "").startswith(os.environ["MARK"]):
        print(one[os.environ["NUMBER"]])
        break
'
}

# Write the text of a file, with our mark before it.
marked() {
  { printf '%s\n\n' "$mark" && cat "$1"; } | head -c "$longest" | iconv -c -f UTF-8 -t UTF-8 >"$report/said.md"
}

note() {
  mark='<!-- interventio -->'
  notes="$project/merge_requests/$CI_MERGE_REQUEST_IID/notes"
  if [ ! -s "$report/comment.md" ]; then return; fi
  marked "$report/comment.md"
  found=$(mine "$notes?per_page=100&sort=asc" id body)
  if [ -n "$found" ]; then
    api --request PUT --data-urlencode "body@$report/said.md" --output /dev/null "$notes/$found"
  else
    api --request POST --data-urlencode "body@$report/said.md" --output /dev/null "$notes"
  fi
}

reminder() {
  mark='<!-- interventio: reminder -->'
  found=$(mine "$project/issues?state=opened&scope=created_by_me&per_page=100" iid description)
  if [ ! -f "$report/reminder.md" ]; then
    if [ -n "$found" ]; then api --request PUT --data state_event=close --output /dev/null "$project/issues/$found"; fi
    return
  fi
  marked "$report/reminder.md"
  if [ -n "$found" ]; then
    api --request PUT --data-urlencode "description@$report/said.md" --output /dev/null "$project/issues/$found"
  else
    api --request POST --data-urlencode "title=$TITLE" --data-urlencode "description@$report/said.md" \
      --output /dev/null "$project/issues"
  fi
}

case ${1:-} in
  note | reminder) "$1" ;;
  *) echo "gitlab.sh: note or reminder?" >&2 && exit 2 ;;
esac
