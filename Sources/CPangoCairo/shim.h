#include <pango/pangocairo.h>
#include <cairo/cairo-pdf.h>

/* g_object_unref is a macro over a checked pointer. */
static inline void documents_release(void *object) { g_object_unref(object); }
