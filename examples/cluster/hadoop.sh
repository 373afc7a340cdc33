#!/bin/sh
# N-grams with frequency and document frequency by Hadoop Streaming: group, n-gram and the two numbers, parted by tabs.
#   mapred streaming -files examples/cluster/hadoop.sh -input news -output ngrams \
#     -D stream.num.map.output.key.fields=2 \
#     -mapper "sh hadoop.sh map" -combiner "sh hadoop.sh reduce" -reducer "sh hadoop.sh reduce"
# Without Hadoop:  sh hadoop.sh map < news.jsonl | LC_ALL=C sort | sh hadoop.sh reduce
# NEWSKIT names the command, which must be there on every machine; WORDS is the length of the longest n-grams (2).
set -eu
case ${1:-} in
map)
  # The lines before the n-grams are those of a file of counts: a mark, the settings, the sums.
  "${NEWSKIT:-newskit}" count - -n "${WORDS:-2}" -q --on-error report | sed -e 1,2d -e '/^#group/d'
  ;;
reduce)
  LC_ALL=C awk -F'\t' '
    function put() { printf "%s\t%.0f\t%.0f\n", last, frequency, documents }
    { key = $1 FS $2 }
    NR > 1 && key != last { put(); frequency = documents = 0 }
    { last = key; frequency += $3; documents += $4 }
    END { if (NR) put() }'
  ;;
*)
  echo "usage: hadoop.sh map|reduce" >&2
  exit 2
  ;;
esac
