"""The printer of sheets: handout in, PDF bytes out. reportlab and pdfium load on first use."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from reportlab.pdfgen.canvas import Canvas

    from exercise_app.domain.handout import Handout
    from exercise_app.domain.language import Language
    from exercise_app.figures.display import Picture
    from exercise_app.handouts.texts import SheetTexts


class Pictures(Protocol):
    """Gives the picture of an exercise, or the neutral one of its start position."""

    def picture(self, exercise_id: str, start_position: str) -> Picture:
        """Return a picture; raise NotFoundError or ContentError."""
        ...


@dataclass(frozen=True, slots=True)
class PaintedPage:
    """A painted page: 32-bit RGB rows without padding, byte order B, G, R, x."""

    width: int
    height: int
    pixels: bytes


class ReportlabPrinter:
    """Prints sheets with reportlab and paints their pages with pdfium.

    Not for use from several threads at the same time: both libraries keep state of their own.

    Args:
        pictures: Where the figures come from.
        resources: The folder with `fonts`, `icons` and `i18n`.
    """

    def __init__(self, pictures: Pictures, resources: Traversable) -> None:
        self._pictures = pictures
        self._resources = resources
        self._texts: dict[Language, SheetTexts] = {}

    def render(self, handout: Handout) -> bytes:
        """Return the PDF; the same handout gives the same bytes. Raise UnprintableTextError."""
        from reportlab.lib.pagesizes import A4
        from reportlab.pdfbase.pdfdoc import PDFZCompress

        from exercise_app.handouts import fonts
        from exercise_app.handouts.glyphs import check_printable
        from exercise_app.handouts.layouts import laid_out
        from exercise_app.handouts.setting import setting_of
        from exercise_app.handouts.tagging import TagCanvas

        fonts.register_fonts(self._resources)
        check_printable(handout, fonts.has_glyph)
        texts = self._texts_in(handout.language)
        setting = setting_of(texts, self._icons, black_and_white=handout.black_and_white)
        beside = None
        if other := handout.beside:
            check_printable(other, fonts.has_glyph)
            beside = replace(setting, texts=self._texts_in(other.language))
        sheet = laid_out(handout, setting, self._pictures.picture, beside)
        out = BytesIO()
        canvas = TagCanvas(
            out,
            pagesize=A4,
            invariant=1,
            pageCompression=0,
            lang=str(texts.language),
            # The stubs have its type wrong; without it Helvetica gets in, which is not embedded.
            initialFontName=fonts.REGULAR,
        )
        # reportlab's own compression writes base 85 around it: a quarter larger, half the time.
        canvas._doc.defaultStreamFilters = [PDFZCompress]  # noqa: SLF001
        _describe(canvas, texts.say("document_title"))
        sheet.draw(canvas)
        canvas.save()
        return out.getvalue()

    def page_count(self, pdf: bytes) -> int:
        """How many pages a PDF has."""
        import pypdfium2

        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()

    def page_image(self, pdf: bytes, page: int, width_px: int) -> PaintedPage:
        """Paint one page (0-based) at a width in pixels."""
        import pypdfium2

        document = pypdfium2.PdfDocument(pdf)
        try:
            leaf = document[page]
            scale = width_px / leaf.get_width()
            bitmap = leaf.render(scale=scale, prefer_bgrx=True)
            row = bitmap.width * 4
            data = bytes(bitmap.buffer)
            if bitmap.stride != row:
                starts = range(0, bitmap.stride * bitmap.height, bitmap.stride)
                data = b"".join(data[at : at + row] for at in starts)
            painted = PaintedPage(bitmap.width, bitmap.height, data)
            bitmap.close()
        finally:
            document.close()
        return painted

    @cached_property
    def _icons(self) -> dict[str, str]:
        from exercise_app.handouts.fonts import icon_letters

        return icon_letters(self._resources)

    def _texts_in(self, language: Language) -> SheetTexts:
        if language not in self._texts:
            from exercise_app.handouts.texts import read_texts

            self._texts[language] = read_texts(self._resources, language)
        return self._texts[language]


def _describe(canvas: Canvas, title: str) -> None:
    """Give the document a neutral title and nobody's name."""
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("")
    canvas.setProducer("")
    canvas.setViewerPreference("DisplayDocTitle", "true")
