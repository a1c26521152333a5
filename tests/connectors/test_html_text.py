"""HTML to text: what the mail and calendar codecs may rely on."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from connectors.formats.html_text import description_to_text, html_to_text, looks_like_html


def test_paragraphs_are_apart_and_breaks_end_lines() -> None:
    html = "<p>Hi Sam,</p><p>Tuesday works.<br>See you there.</p>"

    assert html_to_text(html) == "Hi Sam,\n\nTuesday works.\nSee you there."


def test_lines_that_are_divs_stay_together() -> None:
    html = "<div>Hi Sam,</div><div><br></div><div>Tuesday works.</div><div>Jane</div>"

    assert html_to_text(html) == "Hi Sam,\n\nTuesday works.\nJane"


def test_lines_of_word_paragraphs_stay_together() -> None:
    html = '<p class="MsoNormal">See you.</p><p class="MsoNormal">&nbsp;</p><p style="margin:0in 0in .0001pt">Jane</p>'

    assert html_to_text(html) == "See you.\n\nJane"


def test_entities_are_decoded_once() -> None:
    assert html_to_text("M&uuml;ller &amp; S&#246;hne &amp;lt;") == "Müller & Söhne &lt;"


def test_what_is_not_shown_is_left_out() -> None:
    html = (
        "<head><title>no</title><style>p {}</style></head><body><script>no()</script><!-- no -->"
        '<div style="DISPLAY: none">preheader</div>yes</body>'
    )

    assert html_to_text(html) == "yes"


def test_list_items_have_dashes_or_numbers() -> None:
    html = "Topics<ul><li>indexes<ul><li>b-trees</li></ul></li><li>locks</li></ul><ol><li>one</li><li>two</li></ol>end"

    assert html_to_text(html) == "Topics\n- indexes\n  - b-trees\n- locks\n1. one\n2. two\nend"


def test_an_empty_list_item_leaves_no_dash() -> None:
    assert html_to_text("<ul><li>one</li><li></li></ul>after") == "- one\nafter"


def test_a_row_of_short_cells_is_one_line() -> None:
    html = (
        "<table><tr><td><p>10:00</p></td><td>Jane <b>Doe</b></td><td>System design</td></tr>"
        "<tr><td>11:00</td><td>Raj Patel</td><td></td></tr></table>"
    )

    assert html_to_text(html) == "10:00  Jane Doe  System design\n11:00  Raj Patel"


def test_a_table_for_layout_is_read_cell_by_cell() -> None:
    html = "<table><tr><td><p>Hi Sam,</p><p>Thanks.</p></td><td><p>Acme</p><p>Berlin</p></td></tr></table>"

    assert html_to_text(html) == "Hi Sam,\n\nThanks.\n\nAcme\n\nBerlin"


def test_preformatted_text_keeps_its_lines() -> None:
    assert html_to_text("<pre>a\n  b\n</pre><span style='white-space: pre-wrap'>c</span>") == "a\n  b\n\nc"


def test_after_preformatted_text_lines_flow_again() -> None:
    assert html_to_text("<pre>a\nb</pre>c\nd") == "a\nb\n\nc d"


def test_a_second_line_of_a_list_item_has_no_dash() -> None:
    assert html_to_text("<ul><li>one<br>two</li></ul>") == "- one\ntwo"


def test_a_row_with_a_long_cell_is_read_cell_by_cell() -> None:
    assert html_to_text(f"<table><tr><td>{'x' * 201}</td><td>y</td></tr></table>") == "x" * 201 + "\ny"


def test_a_row_with_lines_in_a_cell_is_read_cell_by_cell() -> None:
    assert html_to_text("<table><tr><td>Jane<br>Raj</td><td>10:00</td></tr></table>") == "Jane\nRaj\n10:00"


def test_empty_lines_at_the_end_are_left_out() -> None:
    assert html_to_text("x<br><br><br>") == "x"


def test_a_quote_that_is_no_block_ends_the_line_all_the_same() -> None:
    html = 'Yes.<span class="gmail_attr">On Tue, Jane wrote:</span>Also.'

    assert html_to_text(html) == "Yes.\n> On Tue, Jane wrote:\nAlso."


def test_a_block_quote_is_marked_by_depth() -> None:
    html = '<p>Yes.</p><blockquote type="cite">May I?<blockquote type="cite">Hello</blockquote></blockquote>'

    assert html_to_text(html) == "Yes.\n\n> May I?\n\n> > Hello"


def test_an_indented_paragraph_is_no_quote() -> None:
    html = '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">10 am: Jane</blockquote>'

    assert html_to_text(html) == "10 am: Jane"


def test_a_gmail_answer_keeps_what_stands_between_the_quotes() -> None:
    html = (
        '<div>Hi Jane,</div><div class="gmail_quote"><div class="gmail_attr">On Tue, Jane wrote:<br></div>'
        '<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid">When?</blockquote>'
        "<div>At ten.</div></div>"
    )

    assert html_to_text(html) == "Hi Jane,\n> On Tue, Jane wrote:\n\n> When?\n\nAt ten."


def test_a_gmail_forward_is_quoted_whole() -> None:
    html = '<div>Look:</div><div class="gmail_quote">---------- Forwarded message ---------<br>old</div>'

    assert html_to_text(html) == "Look:\n> ---------- Forwarded message ---------\n> old"


def test_all_below_the_header_of_desktop_outlook_is_quoted() -> None:
    html = (
        '<p class="MsoNormal">Gern.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt">'
        '<p class="MsoNormal"><b>Von:</b> Sam</p></div></div><p class="MsoNormal">alt</p>'
    )

    assert html_to_text(html) == "Gern.\n\n> Von: Sam\n> alt"


def test_a_block_with_a_line_above_is_no_quote_without_a_header() -> None:
    html = '<div>10:00 Jane</div><div style="border-top:solid 1px">Lunch</div>'

    assert html_to_text(html) == "10:00 Jane\nLunch"


def test_all_below_the_header_of_outlook_on_the_web_is_quoted() -> None:
    html = '<div>Sure.</div><hr><div id="divRplyFwdMsg">From: Sam</div><div>old</div>'

    assert html_to_text(html) == "Sure.\n\n> From: Sam\n> old"


def test_quotes_in_the_quoted_rest_are_marked_no_deeper() -> None:
    html = '<div>Sure.</div><div id="divRplyFwdMsg">From: Sam</div><blockquote type="cite">old</blockquote>'

    assert html_to_text(html) == "Sure.\n\n> From: Sam\n\n> old"


def test_zero_width_characters_split_no_words() -> None:
    assert html_to_text("in\u200bter&shy;vi&zwnj;ew\ufeff") == "interview"


def test_an_address_in_angle_brackets_is_text() -> None:
    assert html_to_text("Jane Doe <jane@acme.example><br>at ten") == "Jane Doe <jane@acme.example>\nat ten"


def test_broken_markup_loses_no_words() -> None:
    assert html_to_text("<div>one<p style='margin:0'>two <b>three</div></i>four <") == "one\ntwo three\nfour <"


def test_nesting_beyond_the_parser_loses_no_words() -> None:
    assert html_to_text("<div>" * 50_000 + "deep") == "deep"


def test_very_long_html_is_cut() -> None:
    assert len(html_to_text("x" * 5_000_000)) == 2_000_000


def test_an_embedded_picture_does_not_count_towards_the_length() -> None:
    assert html_to_text(f'<img src="data:image/png;base64,{"QUJD" * 1_000_000}">seen') == "seen"


def test_empty_html_is_empty_text() -> None:
    assert [html_to_text(each) for each in ("", "  ", "<!-- -->", "<p></p>")] == ["", "", "", ""]


def test_a_formatting_tag_makes_html() -> None:
    assert all(map(looks_like_html, ("one<br>two", "<B>bold</B>", '<a href="x">', "<p class=x>", "</div>", "<br />")))


def test_addresses_links_and_comparisons_make_no_html() -> None:
    assert not any(map(looks_like_html, ("Jane <jane@acme.example>", "<https://acme.example>", "a < b > c", "<bold>")))


_SCRAPS = st.sampled_from(
    [
        *("<div>", "</div>", "<p>", "<blockquote>", "</blockquote>", "<li>", "<ul>", "</ul>", "<ol>", "</ol>"),
        *("<tr>", "<td>", "<table>", "</table>", "<pre>", "</pre>", "<br>", "&nbsp;", "&#x0;", "<", ">", "<!--"),
        *("<![CDATA[", "<script>", "</script>", "\x00", "\ud800", "\u200b", "<div class=gmail_quote>"),
    ]
)


@given(st.lists(_SCRAPS | st.text(max_size=5), max_size=40).map("".join))
def test_any_text_gives_tidy_lines(html: str) -> None:
    lines = html_to_text(html).split("\n")

    assert all(line == line.rstrip() for line in lines)
    assert not any(one == other == "" for one, other in pairwise(lines))


def test_a_description_without_markup_stays_as_it_is() -> None:
    plain = "10:00  Jane <jane@acme.example>\n\n\n11:00 Raj"

    assert description_to_text(f" {plain}\n") == plain


def test_line_breaks_of_a_description_count_where_no_tag_breaks_lines() -> None:
    assert description_to_text("10:00 <b>Jane</b>\n11:00 Raj") == "10:00 Jane\n11:00 Raj"


def test_line_breaks_of_a_description_are_spaces_where_tags_break_lines() -> None:
    assert description_to_text("10:00\n<b>Jane</b><br>11:00 Raj") == "10:00 Jane\n11:00 Raj"
