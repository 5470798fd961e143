"""What a reader aloud is told: the tree read back, and damage that the checks must notice."""

import re
from dataclasses import replace
from functools import cache
from io import BytesIO

import pypdf
import pytest
from pypdf.generic import ArrayObject, DecodedStreamObject, NameObject, TextStringObject

from exercise_app.domain.language import Language
from exercise_app.domain.program import SheetLayout
from tests.handouts.sheets import a_handout, a_printer, an_item
from tests.handouts.tags import problems, tree_of
from tests.handouts.test_layouts import laid_out
from tests.handouts.test_sheet_layout import HANDOUTS


@cache
def sheet() -> bytes:
    return a_printer().render(a_handout())


@cache
def small() -> bytes:
    return a_printer().render(a_handout(an_item(1), pain_rules=False, call_groups=()))


def roles_of(pdf: bytes) -> list[str]:
    return [element.role for element in tree_of(pypdf.PdfReader(BytesIO(pdf))).walk()]


@pytest.mark.parametrize("name", ["one", "no exercises", "wide words"])
@pytest.mark.parametrize("layout", list(SheetLayout))
def test_the_tags_of_every_layout_are_in_order(layout, name):
    assert problems(laid_out(layout, HANDOUTS[name])) == []


def test_every_picture_says_which_exercise_it_draws():
    tree = tree_of(pypdf.PdfReader(BytesIO(sheet())))
    said = [element.entries["/Alt"] for element in tree.walk() if element.role == "Figure"]
    assert said == [f"Tekening van de oefening: Billen optillen {n}" for n in range(1, 5)]


def test_the_week_is_a_table_with_the_days_and_the_exercises_as_heads():
    roles = roles_of(sheet())
    assert roles.count("Table") == 1
    assert roles.count("TR") == 5
    assert roles.count("TH") == 9 + 4
    assert roles.count("TD") == 4 * 8


def test_title_exercises_and_calls_are_headings_of_three_levels():
    headings = [role for role in roles_of(sheet()) if re.fullmatch(r"H\d", role)]
    assert headings[0] == "H1"
    assert headings.count("H1") == 1
    assert headings.count("H3") == 4


def test_steps_are_numbered_lists():
    tree = tree_of(pypdf.PdfReader(BytesIO(a_printer().render(a_handout(an_item(1))))))
    steps = next(element for element in tree.walk() if element.role == "L")
    assert steps.entries["/A"]["/ListNumbering"] == "/Decimal"
    assert [kid.role for kid in steps.kids] == ["LI"] * 3
    assert [kid.role for kid in steps.kids[0].kids] == ["Lbl", "LBody"]


def test_a_booklet_is_read_in_the_order_of_its_pages():
    reader = pypdf.PdfReader(BytesIO(laid_out(SheetLayout.BOOKLET, a_handout())))
    first, second, *_ = tree_of(reader).kids
    assert {page for element in first.walk() for page, _ in element.marks} == {0}
    assert {page for element in second.walk() for page, _ in element.marks} == {1}
    last = tree_of(reader).kids[-1]
    assert {page for element in last.walk() for page, _ in element.marks} == {0}


@pytest.mark.parametrize("language", list(Language))
def test_the_language_of_the_sheet_is_told(language):
    pdf = a_printer().render(replace(a_handout(), language=language))
    assert pypdf.PdfReader(BytesIO(pdf)).root_object["/Lang"] == str(language)


def elements(writer, role):
    return [e for e in tree_of(writer).walk() if e.role == role]


def drop_from_root(name):
    def damage(writer):
        del writer.root_object[NameObject(name)]

    return damage


def drop(role, name):
    def damage(writer):
        del elements(writer, role)[0].entries[NameObject(name)]

    return damage


def rename(role, other):
    def damage(writer):
        elements(writer, role)[0].entries[NameObject("/S")] = NameObject(f"/{other}")

    return damage


def drop_last_kid(role):
    def damage(writer):
        entries = elements(writer, role)[1].entries
        entries[NameObject("/K")] = ArrayObject(list(entries["/K"])[:-1])

    return damage


def drop_from_page(name):
    def damage(writer):
        del writer.pages[0][NameObject(name)]

    return damage


def blank_alt(writer):
    elements(writer, "Figure")[0].entries[NameObject("/Alt")] = TextStringObject(" ")


def rewrite_page(change):
    def damage(writer):
        stream = DecodedStreamObject()
        stream.set_data(change(writer.pages[0].get_contents().get_data()))
        writer.pages[0][NameObject("/Contents")] = writer._add_object(stream)

    return damage


def swap_parents(writer):
    row = writer.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"][1].get_object()
    row[3], row[9] = row[9], row[3]


def no_display(writer):
    del writer.root_object["/ViewerPreferences"]["/DisplayDocTitle"]


DAMAGES = {
    "language": drop_from_root("/Lang"),
    "mark info": drop_from_root("/MarkInfo"),
    "metadata": drop_from_root("/Metadata"),
    "tree": drop_from_root("/StructTreeRoot"),
    "title in the window": no_display,
    "alternative text": drop("Figure", "/Alt"),
    "blank alternative text": blank_alt,
    "place of a figure": drop("Figure", "/A"),
    "scope of a head": drop("TH", "/A"),
    "heading level": rename("H2", "H4"),
    "first heading": rename("H1", "H2"),
    "list part": rename("LBody", "P"),
    "document": rename("Document", "Part"),
    "cell": drop_last_kid("TR"),
    "words of a paragraph": drop("P", "/K"),
    "tab order": drop_from_page("/Tabs"),
    "number of the page": drop_from_page("/StructParents"),
    "unmarked paint": rewrite_page(lambda data: data + b"\nq 10 10 5 5 re f Q"),
    "nested marks": rewrite_page(lambda data: b"/Artifact BMC\n" + data + b"\nEMC"),
    "open mark": rewrite_page(lambda data: data + b"\n/Artifact BMC"),
    "another role": rewrite_page(lambda data: data.replace(b"/H1 <<", b"/P <<", 1)),
    "unknown mark": rewrite_page(lambda data: data + b"\n/P <</MCID 9999>> BDC EMC"),
    "swapped parents": swap_parents,
}


@pytest.mark.parametrize("name", DAMAGES)
def test_the_checks_notice_damage(name):
    writer = pypdf.PdfWriter(clone_from=BytesIO(small()))
    DAMAGES[name](writer)
    out = BytesIO()
    writer.write(out)
    assert problems(out.getvalue()), name


def test_an_undamaged_copy_has_no_problems():
    writer = pypdf.PdfWriter(clone_from=BytesIO(sheet()))
    out = BytesIO()
    writer.write(out)
    assert problems(out.getvalue()) == []
