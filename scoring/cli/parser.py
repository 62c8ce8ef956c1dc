"""The parser of the command line, whose complaints are in both languages."""

import argparse
import re
from typing import NoReturn

_SAID = (
    (r"the following arguments are required: (.*)", r"thiếu \1"),
    (r"unrecognized arguments: (.*)", r"không biết \1"),
    (r"argument (.*?): invalid choice: (.*) \(choose from (.*)\)", r"\1 không nhận \2, chỉ nhận \3"),
    (r"argument (.*?): expected (?:one|at least one) argument", r"\1 cần một giá trị"),
    (r"argument (.*?): not allowed with argument (.*)", r"\1 không đi cùng \2"),
    (r"argument (.*?): ignored explicit argument (.*)", r"\1 không nhận giá trị \2"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 có thể là \2"),
)
"""What argparse says, and the same in Vietnamese."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong with a command in Vietnamese, then English. Exit status 2."""

    def error(self, message: str) -> NoReturn:
        for english, vietnamese in _SAID:
            if found := re.fullmatch(english, message, re.DOTALL):
                message = f"{found.expand(vietnamese)} / {message}"
                break
        super().error(message)
