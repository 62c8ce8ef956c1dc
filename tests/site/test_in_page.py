"""JSON inside a page stays inside its element, whatever it holds, and is read back as it was."""

import json

from plugins.scorecards.in_page import in_page
from tests.site.hostile import ATTACK


def test_nothing_of_it_can_end_the_element() -> None:
    value = {"a": ["</script><!--", ATTACK, "\u2028\u2029&amp;", "Đắk Lắk"], "n": 1, "none": None}
    text = str(in_page(value))
    assert not set("<>&\u2028\u2029") & set(text)
    assert "Đắk Lắk" in text
    assert json.loads(text) == value
