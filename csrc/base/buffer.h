/* Buffers: bytes that grow. */
#ifndef NK_BASE_BUFFER_H
#define NK_BASE_BUFFER_H

#include "newskit/base.h"

typedef struct nk_buffer {
  nk_allocator allocator;
  char *data;
  size_t len;
  size_t capacity;
} nk_buffer;

void nk_buffer_init(nk_buffer *buffer, const nk_allocator *allocator);
void nk_buffer_free(nk_buffer *buffer);

/* Room for `extra` more bytes after `len`. False when memory runs out; nothing is lost then. */
bool nk_buffer_reserve(nk_buffer *buffer, size_t extra);
bool nk_buffer_append(nk_buffer *buffer, nk_str text);
bool nk_buffer_append_byte(nk_buffer *buffer, char byte);

/* The content, borrowed until the next change. */
nk_str nk_buffer_str(const nk_buffer *buffer);

#endif
