"""The addresses of the documents that the self-check reads; they stand once, below the site's root."""


def method_document(index: str, version: str, group: str) -> str:
    """The method for one group."""
    return f"data/{index}/methods/{version}/{group}.json"


def group_document(index: str, edition: str, group: str) -> str:
    """What the units of a group are ranked by."""
    return f"data/{index}/{edition}/self-check/{group}.json"


def unit_document(index: str, edition: str, group: str, unit: str) -> str:
    """A unit's figures."""
    return f"data/{index}/{edition}/self-check/{group}/{unit}.json"
