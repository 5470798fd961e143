"""Tagged PDF: a canvas that notes what each mark is, and writes the tree that readers follow.

Text and pictures drawn inside `element` belong to that element; all else is decoration. Marked
content is flat: at most one sequence is open, and it is opened when it is known to paint. The tree
follows the nesting of the drawing; pages drawn out of turn give their section a number.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from exercise_app.handouts.xmp import packet

if TYPE_CHECKING:
    from collections.abc import Iterator

# Operators that leave a mark; those that only set something may stand outside an element.
_PAINT = re.compile(r"(?:^|[\s)\]>])(?:Tj|TJ|'|\"|S|s|f\*?|F|B\*?|b\*?|Do|sh|EI)(?=\s|$)")
# Elements that hold other elements; what is painted directly in them is a line or a frame.
_GROUPS = frozenset({"Document", "Sect", "L", "LI", "Table", "TR"})


@dataclass(slots=True, eq=False)
class Node:
    """One element of the tree; `kids` are other elements or (page, number of marked content)."""

    role: str
    parent: Node | None
    alt: str = ""
    scope: str = ""
    numbered: bool = False
    language: str = ""
    order: int = 0
    box: tuple[float, float, float, float] | None = None
    kids: list[Node | tuple[int, int]] = field(default_factory=list)


class TagCanvas(Canvas):
    """A reportlab canvas that writes PDF/UA-1 tags."""

    # Reportlab's own, which its stubs leave out.
    _code: list[str]
    _doc: Any

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - as reportlab's
        self._root = Node("Document", None)
        # What is open, innermost last; None is decoration.
        self._open: list[Node | None] = [self._root]
        self._from = 0
        self._marked: list[Node] = []
        self._pages: list[list[Node]] = []
        options["pdfVersion"] = (1, 7)
        super().__init__(*arguments, **options)

    @contextmanager
    def element(self, role: str, **facts: Any) -> Iterator[None]:  # noqa: ANN401 - fields of Node
        """Everything painted inside belongs to an element; inside decoration it stays that."""
        parent = self._open[-1]
        if parent is None:
            yield
            return
        self._flush()
        node = Node(role, parent, **facts)
        parent.kids.append(node)
        self._open.append(node)
        try:
            yield
        finally:
            self._flush()
            self._open.pop()

    @contextmanager
    def decoration(self) -> Iterator[None]:
        """Nothing painted inside is read out."""
        self._flush()
        self._open.append(None)
        try:
            yield
        finally:
            self._flush()
            self._open.pop()

    @property
    def holds_text(self) -> bool:
        """Whether text painted now already belongs to an element, or to decoration."""
        here = self._open[-1]
        return here is None or here.role not in _GROUPS

    def _flush(self) -> None:
        code, start = self._code, self._from
        if len(code) > start and any(_PAINT.search(item) for item in code[start:]):
            here = self._open[-1]
            if here is None or here.role in _GROUPS:
                code.insert(start, "/Artifact BMC")
            else:
                here.kids.append((len(self._pages), len(self._marked)))
                code.insert(start, f"/{here.role} <</MCID {len(self._marked)}>> BDC")
                self._marked.append(here)
            code.append("EMC")
        self._from = len(code)

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> Any:  # noqa: ANN401
        """Begin a text object whose lines end with a blank, so that words stay apart."""
        text: Any = super().beginText(x, y, direction=direction)
        write = text._textOut  # noqa: SLF001 - reportlab leaves the blank out with no way to ask

        def written(words: str, TStar: int = 0) -> None:  # noqa: N803 - its own name
            if TStar and words and words[-1] not in " \u00a0-\u00ad":
                words += " "
            write(words, TStar)

        text._textOut = written  # noqa: SLF001
        return text

    def showPage(self) -> None:
        """End the page and note which elements have a part on it."""
        self._flush()
        super().showPage()
        page: Any = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._pages)
        page.Tabs = PDFName("S")
        self._pages.append(self._marked)
        self._marked, self._from = [], 0

    def save(self) -> None:
        """Write the tree, then the file."""
        document = self._doc
        catalog = document.Catalog
        catalog.Metadata = pdfdoc.XMP(creator=lambda doc: packet(doc.info.title))
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.StructTreeRoot = _Tree(document, self._pages).written(self._root)
        super().save()


class _Tree:
    """Writes the elements as objects of the file."""

    def __init__(self, document: Any, pages: list[list[Node]]) -> None:  # noqa: ANN401
        self._document, self._pages = document, pages
        self._objects: dict[int, Any] = {}

    def written(self, root: Node) -> Any:  # noqa: ANN401 - an object of reportlab
        top = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        root.kids.sort(key=lambda kid: kid.order if isinstance(kid, Node) else 0)
        top["K"] = self._element(root, self._document.Reference(top))
        numbers: list[Any] = []
        for page, owners in enumerate(self._pages):
            row = PDFArray([self._objects[id(owner)] for owner in owners])
            numbers += [page, self._document.Reference(row)]
        table = PDFDictionary({"Nums": PDFArray(numbers)})
        top["ParentTree"] = self._document.Reference(table)
        top["ParentTreeNextKey"] = len(self._pages)
        return top

    def _element(self, node: Node, parent: Any) -> Any:  # noqa: ANN401
        entries = PDFDictionary(
            {"Type": PDFName("StructElem"), "S": PDFName(node.role), "P": parent}
        )
        me = self._objects[id(node)] = self._document.Reference(entries)
        kids = [kid for kid in (self._kid(kid, me) for kid in node.kids) if kid is not None]
        if kids:
            entries["K"] = PDFArray(kids)
        if node.alt:
            entries["Alt"] = PDFString(node.alt)
        if node.language:
            entries["Lang"] = PDFString(node.language)
        if attributes := _attributes(node):
            entries["A"] = PDFDictionary(attributes)
        return me

    def _kid(self, kid: Node | tuple[int, int], parent: Any) -> Any:  # noqa: ANN401
        if isinstance(kid, Node):
            is_cell = kid.role in ("TH", "TD")
            return self._element(kid, parent) if kid.kids or is_cell else None
        page, number = kid
        leaf = self._document.Reference(self._document.Pages.pages[page])
        return PDFDictionary({"Type": PDFName("MCR"), "Pg": leaf, "MCID": number})


def _attributes(node: Node) -> dict[str, Any]:
    if node.role == "TH":
        return {"O": PDFName("Table"), "Scope": PDFName(node.scope or "Column")}
    if node.role == "L":
        kind = "Decimal" if node.numbered else "Disc"
        return {"O": PDFName("List"), "ListNumbering": PDFName(kind)}
    if node.box:
        box = PDFArray([round(side, 2) for side in node.box])
        return {"O": PDFName("Layout"), "Placement": PDFName("Block"), "BBox": box}
    return {}
