/* draw PAGES ROUNDS OUTPUT: draws a document whose every line is placed already, by Pango and Cairo,
 * and prints the median time of one drawing in nanoseconds.
 *
 * PAGES holds `page`, `text X Y ANGLE SIZE BOLD SPACING R G B FAMILY<tab>TEXT`, and
 * `line X Y X Y WIDTH R G B`. Marks and dashes are left to the other side. */
#include "timing.h"
#include <cairo/cairo-pdf.h>
#include <math.h>
#include <pango/pangocairo.h>
#include <string.h>

struct lines {
  char **text;
  size_t count;
};

static struct lines read_lines(const char *path) {
  struct lines lines = {calloc(65536, sizeof(char *)), 0};
  char *text = NULL;
  size_t room = 0;
  FILE *file = fopen(path, "r");
  if (!file || !lines.text) stop(path);
  while (lines.count < 65536 && getline(&text, &room, file) > 0) {
    text[strcspn(text, "\n")] = 0;
    lines.text[lines.count++] = strdup(text);
  }
  fclose(file);
  free(text);
  return lines;
}

static void draw_text(cairo_t *canvas, PangoLayout *layout, const char *line) {
  double x, y, angle, size, spacing, red, green, blue;
  int is_bold, head;
  if (sscanf(line, "%lf %lf %lf %lf %d %lf %lf %lf %lf %n", &x, &y, &angle, &size, &is_bold, &spacing,
             &red, &green, &blue, &head) < 9) stop("text");
  const char *family = line + head, *text = strchr(family, '\t') + 1;
  char name[64];
  snprintf(name, sizeof name, "%.*s", (int)(text - 1 - family), family);
  PangoFontDescription *font = pango_font_description_new();
  pango_font_description_set_family(font, name);
  pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
  pango_font_description_set_weight(font, is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(layout, font);
  pango_font_description_free(font);
  PangoAttrList *attributes = pango_attr_list_new();
  if (spacing != 0) pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(spacing * PANGO_SCALE));
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
  pango_layout_set_text(layout, text, -1);
  cairo_save(canvas);
  cairo_set_source_rgb(canvas, red, green, blue);
  cairo_translate(canvas, x, y);
  cairo_rotate(canvas, angle * M_PI / 180);
  cairo_move_to(canvas, 0, -pango_layout_get_baseline(layout) / (double)PANGO_SCALE);
  pango_cairo_show_layout(canvas, layout);
  cairo_restore(canvas);
}

static void draw_line(cairo_t *canvas, const char *line) {
  double x, y, right, bottom, width, red, green, blue;
  if (sscanf(line, "%lf %lf %lf %lf %lf %lf %lf %lf", &x, &y, &right, &bottom, &width, &red, &green,
             &blue) != 8) stop("line");
  cairo_new_path(canvas);
  cairo_set_source_rgb(canvas, red, green, blue);
  cairo_set_line_width(canvas, width);
  cairo_move_to(canvas, x, y);
  cairo_line_to(canvas, right, bottom);
  cairo_stroke(canvas);
}

static PangoLayout *new_layout(void) {
  PangoContext *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context, FALSE);
  pango_context_set_language(context, pango_language_from_string("zh-cn"));
  PangoLayout *layout = pango_layout_new(context);
  pango_layout_set_auto_dir(layout, FALSE);
  g_object_unref(context);
  return layout;
}

static void draw(struct lines lines, const char *output) {
  cairo_surface_t *surface = cairo_pdf_surface_create(output, 595.276, 841.890);
  cairo_t *canvas = cairo_create(surface);
  PangoLayout *layout = new_layout();
  for (size_t index = 0; index < lines.count; index++) {
    const char *line = lines.text[index];
    if (!strncmp(line, "text ", 5)) draw_text(canvas, layout, line + 5);
    else if (!strncmp(line, "line ", 5)) draw_line(canvas, line + 5);
    else if (index > 0) cairo_show_page(canvas);
  }
  cairo_show_page(canvas);
  cairo_destroy(canvas);
  cairo_surface_finish(surface);
  if (cairo_surface_status(surface)) stop(output);
  cairo_surface_destroy(surface);
  g_object_unref(layout);
}

int main(int count, char **words) {
  if (count != 4) return 64;
  struct lines lines = read_lines(words[1]);
  int rounds = atoi(words[2]);
  long long *times = room_for_times((size_t)rounds);
  /* The first drawing of a process also finds its fonts; a batch leaves it out. */
  for (int round = rounds > 1 ? -1 : 0; round < rounds; round++) {
    long long start = now();
    draw(lines, words[3]);
    if (round >= 0) times[round] = now() - start;
  }
  printf("%lld\n", median(times, (size_t)rounds));
  return 0;
}
