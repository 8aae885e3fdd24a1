"""Each entry of the glossary has room for its words; alone here, for the windows of other tests would grow along."""

from app.sources.glossary import all_terms
from app.window.main_window import MainWindow
from tools.walks.layout_faults import clipped_texts
from tools.walks.stations import settle


def test_every_entry_has_room_for_its_words(window: MainWindow) -> None:
    window.resize(960, 600)
    glossary, found = window.help.glossary, {}
    for percent in (100, 200):
        window.text_size.choose(percent)
        for term in all_terms():
            glossary.open_term(term.key)
            settle()
            if clipped := list(clipped_texts(glossary)):
                found[percent, term.key] = clipped
    assert found == {}
