/* Streams: counts a text or a file piece by piece, with any number of threads.
 *
 * A batch of some megabytes is read and cut into pieces at blank lines, by the bytes alone, so that
 * the pieces do not depend on the number of threads. Then all threads go through three phases, with
 * a meeting after each: (1) pieces are segmented and their words given ids, in the order of pieces;
 * (2) room is made for what is new; (3) each shard counts what starts in it. */
#include <stdatomic.h>
#include <string.h>

#include "base/alloc.h"
#include "base/ascii.h"
#include "base/error.h"
#include "base/system/mapping.h"
#include "base/system/threads.h"
#include "count/counts.h"

enum {
  BATCH = 16 << 20,        /* bytes that are read at once; a shard sees them at one go */
  PIECE = 1 << 18,         /* a piece is cut at the first blank line after this many bytes, … */
  LONGEST_PIECE = 2 << 20, /* … or at the last line end, space or code point before this many */
  PIECES = BATCH / PIECE + 2
};

typedef struct piece {
  nk_str text;
  nk_chunk chunk;
  nk_status status;
} piece;

typedef struct worker {
  nk_segmenter *segmenter;
  void *block; /* the document of the piece at hand */
  size_t block_size;
  nk_chunk_words words;
  nk_prefixes prefixes;
} worker;

typedef struct stream {
  nk_counts *counts;
  nk_stream_options options;
  nk_file file; /* -1: all of the text is in `rest` */
  nk_str rest;
  char *buffer; /* of a file: what was read */
  size_t capacity;
  nk_status reading; /* how the last reading went */
  bool ended, continues;
  uint64_t offset; /* of the batch in the whole */
  piece *pieces;
  size_t piece_count;
  worker workers[NK_THREADS_MAX];
  nk_gate turn, meeting;
  atomic_size_t next_piece, next_shard;
  atomic_int failed; /* an nk_status */
  nk_counts_mark mark;
  nk_error error; /* of the first piece that failed */
  bool done;
} stream;

nk_stream_options nk_stream_options_default(void) {
  return (nk_stream_options){NK_UNIT_BLOCK, 1, nk_document_options_default()};
}

/* The place after the blank line, or line end, that follows `from`; 0 when there is none. */
static size_t find_cut(nk_str text, size_t from, size_t until, bool blank) {
  for (size_t at = from; at < until;) {
    const char *found = memchr(text.data + at, '\n', until - at);
    if (!found) return 0;
    at = (size_t)(found - text.data) + 1;
    if (!blank) return at;
    size_t next = at;
    while (next < until && nk_is_blank(text.data[next])) next++;
    if (next < until && text.data[next] == '\n') return next + 1;
  }
  return 0;
}

/* Where a piece without a blank line ends: after the last line end, else space, else code point. */
static size_t forced_cut(nk_str text) {
  const char *ends = "\n ";
  for (int kind = 0; kind < 2; kind++)
    for (size_t at = LONGEST_PIECE; at > LONGEST_PIECE / 2; at--)
      if (text.data[at - 1] == ends[kind]) return at;
  size_t at = LONGEST_PIECE;
  while (at > LONGEST_PIECE - 4 && ((unsigned char)text.data[at] & 0xc0) == 0x80) at--;
  return at;
}

/* Cuts the next piece from `text`; 0 when more must be read first. */
static size_t cut(nk_str text, nk_unit unit, bool last, bool *continues) {
  *continues = unit == NK_UNIT_WHOLE;
  size_t until = text.len < LONGEST_PIECE ? text.len : LONGEST_PIECE;
  size_t at = until > PIECE ? find_cut(text, PIECE, until, unit != NK_UNIT_LINE) : 0;
  if (at > 0) return at;
  if (text.len > LONGEST_PIECE) {
    at = forced_cut(text);
    *continues = unit != NK_UNIT_LINE || text.data[at - 1] != '\n';
    return at;
  }
  return last ? text.len : 0;
}

/* Reads the next batch behind what the last one left over. The pieces cut before are lost, so this
 * is done when their words are known, while the other threads count. */
static void read_more(stream *s) {
  if (s->file < 0) return;
  if (s->rest.len > 0) memmove(s->buffer, s->rest.data, s->rest.len);
  size_t held = s->rest.len, got = 0;
  if (!s->ended) {
    s->reading = nk_file_read(s->file, s->buffer + held, s->capacity - held, &got, &s->error);
    s->ended = got < s->capacity - held;
  }
  s->rest = (nk_str){s->buffer, held + got};
}

/* Cuts the batch into pieces; what is left over stays in `rest`. */
static void cut_batch(stream *s) {
  size_t total = 0;
  s->piece_count = 0;
  while (s->rest.len > 0 && s->piece_count < PIECES && total < BATCH) {
    bool continues;
    size_t len = cut(s->rest, s->options.unit, s->ended, &continues);
    if (len == 0) break;
    piece *next = &s->pieces[s->piece_count++];
    next->text = (nk_str){s->rest.data, len};
    next->chunk.continues = s->continues;
    next->status = NK_OK;
    s->continues = continues;
    s->rest.data += len;
    s->rest.len -= len;
    total += len;
  }
}

static void start_batch(stream *s) {
  for (size_t i = 0; i < s->piece_count; i++) s->offset += s->pieces[i].text.len;
  if (s->reading != NK_OK) atomic_store(&s->failed, (int)s->reading);
  cut_batch(s);
  s->mark = nk_counts_marked(s->counts);
  s->turn.round = 0;
  atomic_store(&s->next_piece, 0);
  s->done = s->piece_count == 0 || atomic_load(&s->failed) != NK_OK;
}

static nk_status segment(stream *s, worker *self, piece *at, nk_error *err) {
  nk_status status = nk_segmenter_run(self->segmenter, at->text, &s->options.document, err);
  if (status != NK_OK) return status;
  size_t size = nk_segmenter_size(self->segmenter);
  if (size > self->block_size) {
    nk_free(&s->counts->allocator, self->block, self->block_size);
    self->block_size = 0;
    self->block = nk_alloc(&s->counts->allocator, size + size / 4);
    if (!self->block) return nk_fail_memory(err);
    self->block_size = size + size / 4;
  }
  const nk_document *document = nk_segmenter_write(self->segmenter, self->block);
  if (nk_document_token_count(document) == 0) at->chunk.continues = true; /* blank lines only */
  nk_chunk_rules rules = {&s->counts->options, s->options.unit, s->counts->vocabulary.seed};
  return nk_chunk_fill(&at->chunk, &self->words, document, &rules, err);
}

/* Segments pieces and, when a piece's turn comes, gives its words their ids. */
static void take_pieces(stream *s, worker *self) {
  for (;;) {
    size_t index = atomic_fetch_add(&s->next_piece, 1);
    if (index >= s->piece_count) return;
    piece *at = &s->pieces[index];
    nk_error error = {NK_OK, 0, ""};
    at->status = segment(s, self, at, &error);
    nk_gate_wait(&s->turn, index);
    bool wanted = atomic_load(&s->failed) == NK_OK;
    if (wanted) {
      if (at->status == NK_OK)
        at->status = nk_counts_admit(s->counts, &at->chunk, &self->words, &error);
      if (at->status != NK_OK) {
        s->error = error;
        if (error.status == NK_ERR_ENCODING)
          s->error.offset += s->offset + (size_t)(at->text.data - s->pieces[0].text.data);
        atomic_store(&s->failed, (int)at->status);
      }
    }
    nk_gate_next(&s->turn);
    if (wanted && at->status == NK_OK) nk_chunk_translate(&at->chunk, &self->words);
  }
}

static void reserve_shards(stream *s, worker *self) {
  size_t widest = 0;
  for (size_t i = 0; i < s->piece_count && atomic_load(&s->failed) == NK_OK; i++) {
    size_t width = nk_chunk_widest(&s->pieces[i].chunk);
    if (width > widest) widest = width;
  }
  if (!nk_prefixes_reserve(&self->prefixes, widest, &s->counts->allocator))
    atomic_store(&s->failed, NK_ERR_MEMORY);
  for (;;) {
    size_t shard = atomic_fetch_add(&s->next_shard, 1);
    if (shard >= NK_SHARDS || atomic_load(&s->failed) != NK_OK) return;
    size_t positions = 0;
    for (size_t i = 0; i < s->piece_count; i++) {
      const uint32_t *starts = s->pieces[i].chunk.shard_starts;
      positions += starts[shard + 1] - starts[shard];
    }
    if (nk_counts_reserve(s->counts, (uint32_t)shard, positions, NULL) != NK_OK)
      atomic_store(&s->failed, NK_ERR_MEMORY);
  }
}

static void count_shards(stream *s, worker *self) {
  for (;;) {
    size_t shard = atomic_fetch_add(&s->next_shard, 1);
    if (shard >= NK_SHARDS) return;
    for (size_t i = 0; i < s->piece_count; i++)
      nk_counts_shard(s->counts, (uint32_t)shard, &s->pieces[i].chunk, self->prefixes.ids);
  }
}

static void work(void *context, uint32_t index, uint32_t count) {
  stream *s = context;
  if (index == 0) read_more(s);
  for (;;) {
    if (index == 0) start_batch(s);
    nk_gate_meet(&s->meeting, count);
    if (s->done) return;
    take_pieces(s, &s->workers[index]);
    if (index == 0) atomic_store(&s->next_shard, 0);
    nk_gate_meet(&s->meeting, count);
    reserve_shards(s, &s->workers[index]);
    nk_gate_meet(&s->meeting, count);
    if (atomic_load(&s->failed) != NK_OK) {
      if (index == 0) nk_counts_restore(s->counts, s->mark);
      return;
    }
    if (index == 0) atomic_store(&s->next_shard, 0);
    nk_gate_meet(&s->meeting, count);
    if (index == 0) read_more(s);
    count_shards(s, &s->workers[index]);
    nk_gate_meet(&s->meeting, count);
  }
}

static void stream_free(stream *s) {
  const nk_allocator *memory = &s->counts->allocator;
  for (uint32_t i = 0; i < NK_THREADS_MAX; i++) {
    nk_segmenter_free(s->workers[i].segmenter);
    nk_free(memory, s->workers[i].block, s->workers[i].block_size);
    nk_chunk_words_free(&s->workers[i].words);
    nk_prefixes_free(&s->workers[i].prefixes, memory);
  }
  for (size_t i = 0; s->pieces && i < PIECES; i++) nk_chunk_free(&s->pieces[i].chunk);
  nk_free(memory, s->pieces, PIECES * sizeof(piece));
  nk_free(memory, s->buffer, s->capacity);
  nk_free(memory, s, sizeof *s);
}

static nk_status stream_new(nk_counts *counts, const nk_stream_options *options, nk_file file,
                            stream **out, nk_error *err) {
  const nk_allocator *memory = &counts->allocator;
  stream *s = *out = nk_alloc_zeroed(memory, sizeof *s);
  if (!s) return nk_fail_memory(err);
  s->counts = counts;
  s->options = options ? *options : nk_stream_options_default();
  s->options.document.lines |= s->options.unit == NK_UNIT_LINE;
  s->file = file;
  if (s->options.threads < 1) s->options.threads = 1;
  if (s->options.threads > NK_THREADS_MAX) s->options.threads = NK_THREADS_MAX;
  s->pieces = nk_alloc_zeroed(memory, PIECES * sizeof(piece));
  bool ok = s->pieces != NULL;
  for (uint32_t i = 0; i < NK_THREADS_MAX; i++) nk_chunk_words_init(&s->workers[i].words, memory);
  for (size_t i = 0; ok && i < PIECES; i++) nk_chunk_init(&s->pieces[i].chunk, memory);
  if (ok && file >= 0) {
    s->capacity = BATCH + LONGEST_PIECE;
    s->buffer = nk_alloc(memory, s->capacity);
    if (!s->buffer) s->capacity = 0;
    ok = s->buffer != NULL;
  }
  for (uint32_t i = 0; ok && i < s->options.threads; i++)
    ok = nk_segmenter_new(memory, &s->workers[i].segmenter, NULL) == NK_OK;
  if (ok) return NK_OK;
  stream_free(s);
  *out = NULL;
  return nk_fail_memory(err);
}

static nk_status run(stream *s, nk_error *err) {
  if (!nk_gate_init(&s->turn)) return nk_fail_memory(err);
  if (!nk_gate_init(&s->meeting)) {
    nk_gate_free(&s->turn);
    return nk_fail_memory(err);
  }
  nk_threads_run(s->options.threads, work, s);
  nk_gate_free(&s->meeting);
  nk_gate_free(&s->turn);
  nk_status status = (nk_status)atomic_load(&s->failed);
  if (status == NK_OK) return NK_OK;
  if (s->error.status != status) return nk_fail_memory(err);
  return nk_fail(err, status, s->error.offset, s->error.message);
}

nk_status nk_counts_add_text(nk_counts *counts, nk_str text, const nk_stream_options *options,
                             nk_error *err) {
  stream *s;
  nk_status status = stream_new(counts, options, -1, &s, err);
  if (status != NK_OK) return status;
  s->rest = text;
  s->ended = true;
  status = run(s, err);
  stream_free(s);
  return status;
}

nk_status nk_counts_add_file(nk_counts *counts, const char *path, const nk_stream_options *options,
                             nk_error *err) {
  nk_file file;
  nk_status status = nk_file_open(&file, path, err);
  if (status != NK_OK) return status;
  stream *s;
  status = stream_new(counts, options, file, &s, err);
  if (status == NK_OK) {
    status = run(s, err);
    stream_free(s);
  }
  nk_file_close(file);
  return status;
}
