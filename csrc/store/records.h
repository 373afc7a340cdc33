/* The layout of a corpus on disk. All records are multiples of eight bytes, behind a header of 32;
 * so whatever is mapped is aligned. Readers pass over records of kinds that they do not know, which
 * is how the format grows; what they could not make sense of takes another version. */
#ifndef NK_STORE_RECORDS_H
#define NK_STORE_RECORDS_H

#include "base/buffer.h"
#include "base/system/mapping.h"
#include "newskit/store.h"

enum {
  NK_STORE_VERSION = 1,
  NK_STORE_HEADER = 32, /* bytes of the file's header, and of each record's */
  NK_STORE_SEGMENT =
      4096 /* articles of an index; a build that is killed loses none for want of it */
};

typedef enum nk_record_kind {
  NK_RECORD_BEGIN = 1, /* a build begins: its settings, filled up with spaces */
  NK_RECORD_ARTICLE,   /* nk_article_head, document block, fields, more */
  NK_RECORD_INDEX,     /* nk_index_head, the offsets of its articles */
  NK_RECORD_CLOSE      /* nk_close_head, the segments, nk_trailer: the last record of a build */
} nk_record_kind;

typedef struct nk_article_head {
  uint64_t number, document; /* of the build's input; bytes of the block */
  uint32_t fields, more;     /* bytes */
} nk_article_head;

typedef struct nk_index_head {
  uint64_t first, count, begin; /* articles; where the record of their build is */
} nk_index_head;

/* Where an index is, and its first article. */
typedef struct nk_segment {
  uint64_t first, offset;
} nk_segment;

typedef struct nk_close_head {
  uint64_t articles, segments;
} nk_close_head;

/* The end of the file: where the closing record is, and a mark. */
typedef struct nk_trailer {
  uint64_t offset, mark;
} nk_trailer;

typedef struct nk_record {
  nk_record_kind kind;
  nk_str payload;
  size_t end; /* of the record, an offset into the file */
} nk_record;

/* What bytes at an offset are. */
typedef enum nk_record_state {
  NK_RECORD_WHOLE,
  NK_RECORD_DAMAGED, /* its sum is another, but its length may be trusted */
  NK_RECORD_NONE     /* no record begins here, or it goes beyond the end */
} nk_record_state;

/* The mark at the end of a finished file. */
extern const uint64_t nk_store_mark;

/* Writes the header of a file, NK_STORE_HEADER bytes. */
bool nk_store_put_header(nk_buffer *out);

/* Fails as nk_store_open() when bytes do not begin with a header of this version. */
nk_status nk_store_check_header(nk_str bytes, nk_error *err);

/* The record at `offset`, a multiple of eight; `out` is filled unless there is none. */
nk_record_state nk_record_at(nk_str bytes, uint64_t offset, nk_record *out);

/* Begins a record at the end of `out`, whose payload is then appended, and ends it: it is filled up
 * with `filler`, and its header written. `start` is where it begins in `out`. False: no memory. */
bool nk_record_open(nk_buffer *out, size_t *start);
bool nk_record_close(nk_buffer *out, size_t start, nk_record_kind kind, char filler);

/* Appends `count` things of `size` bytes. */
bool nk_store_put(nk_buffer *out, const void *things, size_t count, size_t size);

/* An index and its offsets, which are not aligned where the bytes are not. False when the lengths do
 * not fit. */
bool nk_index_of(nk_str payload, nk_index_head *head, const char **offsets);

struct nk_store {
  nk_allocator allocator;
  nk_mapping mapping; /* of nk_store_open() */
  nk_str bytes;
  nk_segment *segments; /* of a finished file: its indexes; of another those that are whole */
  size_t segment_count, segment_room;
  uint8_t *checked; /* of a finished file, for each segment: its index was found right */
  uint64_t *found;  /* of a file that is not finished: where its articles are */
  size_t found_count, found_room;
  uint64_t articles;
  nk_store_state state;
  uint64_t end;   /* behind the last whole record */
  uint64_t begin; /* the last record of a build; 0: none */
};

#endif
