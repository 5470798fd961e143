"""Reads the tree of a tagged PDF back with pypdf and names what is wrong with it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pypdf
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject

PAINTS = {b"Tj", b"TJ", b"'", b'"', b"S", b"s", b"f", b"f*", b"F", b"B", b"B*", b"b", b"b*", b"Do"}
CHILDREN = {"Table": {"TR"}, "TR": {"TH", "TD"}, "L": {"LI"}, "LI": {"Lbl", "LBody"}}


@dataclass(slots=True)
class Element:
    """One element: its role, its alternative text, what it holds and the numbers of its marks."""

    role: str
    entries: DictionaryObject
    kids: list["Element"] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)

    def walk(self) -> Iterator["Element"]:
        yield self
        for kid in self.kids:
            yield from kid.walk()


def tree_of(reader: pypdf.PdfReader) -> Element:
    """The tree from its Document element downwards."""
    pages = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}
    return _element(reader.root_object["/StructTreeRoot"]["/K"], pages)


def _element(entries: Any, pages: dict[int, int]) -> Element:
    entries = entries.get_object()
    found = Element(entries["/S"][1:], entries)
    for held in entries.get("/K", ()):
        kid = held.get_object()
        if "/MCID" in kid:
            found.marks.append((pages[kid.raw_get("/Pg").idnum], kid["/MCID"]))
        else:
            found.kids.append(_element(kid, pages))
    return found


def problems(pdf: bytes) -> list[str]:
    """Everything that is wrong with the tags of a file; nothing for a good one."""
    reader = pypdf.PdfReader(BytesIO(pdf))
    root = reader.root_object
    said = [
        name for name in ("/Lang", "/MarkInfo", "/Metadata", "/StructTreeRoot") if name not in root
    ]
    if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        said.append("DisplayDocTitle")
    if not (reader.metadata and reader.metadata.title):
        said.append("Title")
    if "/Metadata" in root and b"<pdfuaid:part>1<" not in root["/Metadata"].get_data():
        said.append("pdfuaid")
    if "/StructTreeRoot" not in root:
        return said
    tree = tree_of(reader)
    said += list(_tree_problems(tree))
    owners = {mark: element for element in tree.walk() for mark in element.marks}
    if len(owners) != sum(len(element.marks) for element in tree.walk()):
        said.append("a mark in two elements")
    rows = _parents(root["/StructTreeRoot"]["/ParentTree"]["/Nums"])
    seen: set[tuple[int, int]] = set()
    for number, page in enumerate(reader.pages):
        said += _page_problems(number, page, reader, owners, rows, seen)
    said += [f"mark {mark} is on no page" for mark in set(owners) - seen]
    return said


def _parents(numbers: ArrayObject) -> dict[int, ArrayObject]:
    return dict(zip(numbers[::2], (row.get_object() for row in numbers[1::2]), strict=True))


def _tree_problems(tree: Element) -> Iterator[str]:  # noqa: C901 - one rule a line
    if tree.role != "Document":
        yield "no Document"
    level = 0
    for element in tree.walk():
        role, entries = element.role, element.entries
        attributes = entries.get("/A", {})
        if not element.kids and not element.marks and role not in ("TD", "TH"):
            yield f"{role} is empty"
        if role == "Figure" and not entries.get("/Alt", "").strip():
            yield "Figure without Alt"
        if role == "Figure" and "/BBox" not in attributes:
            yield "Figure without BBox"
        if role == "TH" and attributes.get("/Scope") not in ("/Row", "/Column"):
            yield "TH without Scope"
        if role in CHILDREN and not {kid.role for kid in element.kids} <= CHILDREN[role]:
            yield f"{role} holds what it may not"
        if role == "Table" and len({len(row.kids) for row in element.kids}) != 1:
            yield "Table with unequal rows"
        if re.fullmatch(r"H\d", role):
            if int(role[1]) > level + 1:
                yield f"{role} after H{level}"
            level = int(role[1])
        for kid in element.kids:
            if kid.entries["/P"].get_object() != entries:
                yield f"{kid.role} does not know its parent"


def _page_problems(  # noqa: C901 - one rule a line
    number: int,
    page: pypdf.PageObject,
    reader: pypdf.PdfReader,
    owners: dict[tuple[int, int], Element],
    rows: dict[int, ArrayObject],
    seen: set[tuple[int, int]],
) -> Iterator[str]:
    if page.get("/Tabs") != "/S":
        yield f"page {number}: Tabs"
    row = rows.get(page.get("/StructParents", -1), ArrayObject())
    opened: list[Any] = []
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator in (b"BDC", b"BMC"):
            if opened:
                yield f"page {number}: marks inside marks"
            opened.append(operands[0])
            if operator == b"BDC" and "/MCID" in operands[1]:
                mark = (number, operands[1]["/MCID"])
                seen.add(mark)
                owner = owners.get(mark)
                if owner is None:
                    yield f"page {number}: mark {mark} in no element"
                elif f"/{owner.role}" != operands[0]:
                    yield f"page {number}: {operands[0]} belongs to {owner.role}"
                elif mark[1] >= len(row) or row[mark[1]].get_object() != owner.entries:
                    yield f"page {number}: the parent tree disagrees on {mark}"
        elif operator == b"EMC":
            if not opened:
                yield f"page {number}: EMC without a mark"
            else:
                opened.pop()
        elif operator in PAINTS and not opened:
            yield f"page {number}: {operator!r} outside marks"
    if opened:
        yield f"page {number}: a mark stays open"
