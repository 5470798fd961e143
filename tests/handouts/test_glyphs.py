import pytest

from exercise_app.domain.errors import UnprintableTextError
from exercise_app.domain.texts import unprintable_in
from exercise_app.handouts.fonts import has_glyph, register_fonts
from tests.handouts.sheets import HEAD, RESOURCES, a_handout, a_printer, an_item, text_of

HOSTILE = {
    "emoji": ("Rustig 🙂 aan", "🙂"),
    "Arabic": ("سلام", "س"),
    "Hebrew": ("שלום", "ש"),
    "Chinese": ("背部", "背"),
    "control": ("een\x07bel", "\x07"),
    "NUL": ("een\x00nul", "\x00"),
    "escape": ("\x1b[31m", "\x1b"),
    "direction override": ("abc\u202edef", "\u202e"),
    "zero width": ("a\u200bb", "\u200b"),
    "no sign of the font": ("≤ 5", "≤"),
    "own use": ("\ue133", "\ue133"),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("field", ["note", "name", "steps", "safety"])
def test_a_letter_that_cannot_be_printed_is_named_with_its_place(name, field):
    text, character = HOSTILE[name]
    item = an_item(2, **{field: (text,) if field == "steps" else text})
    with pytest.raises(UnprintableTextError) as caught:
        a_printer().render(a_handout(an_item(1), item))
    assert caught.value.facts == {"field": f"item-2.{field}", "character": character}


@pytest.mark.parametrize("field", ["patient_label", "title", "plan", "period", "code"])
def test_the_fields_of_the_sheet_are_named_too(field):
    with pytest.raises(UnprintableTextError) as caught:
        a_printer().render(a_handout(**{field: "Łukasz ☃"}))
    assert caught.value.facts == {"field": field, "character": "☃"}


def test_the_fields_of_the_clinic_are_named_too():
    from dataclasses import replace

    with pytest.raises(UnprintableTextError) as caught:
        a_printer().render(a_handout(head=replace(HEAD, clinic="Praktijk 漢")))
    assert caught.value.facts == {"field": "head.clinic", "character": "漢"}


@pytest.mark.parametrize(
    "text",
    [
        "<img src='file:///etc/passwd'>",
        '<img src="https://example.org/x.png"/>',
        "R&D",
        "x<y",
        "a <b niet dicht",
        "</para><para>",
        "&lt;al ontsnapt&gt; &amp;",
        "&#65;",
        "%s %(page)s {page} {0}",
        "(haakjes) \\ terug \\n",
        "Łukasz Ștefan Ñandú Öçğ",
        "Ελένη Ирина",
        "± 5 kg – 10 °C … “ja” €",
    ],
)
@pytest.mark.parametrize("place", ["note", "label"])
def test_what_was_typed_is_printed_as_it_was_typed(text, place):
    with_note = a_handout(an_item(1, note=text))
    handout = with_note if place == "note" else a_handout(patient_label=text)
    assert text in text_of(a_printer().render(handout))


def test_every_letter_that_the_domain_lets_through_is_in_the_fonts():
    import unicodedata

    register_fonts(RESOURCES)
    allowed = (chr(n) for n in range(0x20, 0x3000))
    missing = [
        f"{ord(c):04x}"
        for c in allowed
        if unprintable_in(c) is None and unicodedata.category(c) != "Cn" and not has_glyph(c)
    ]
    assert missing == []
