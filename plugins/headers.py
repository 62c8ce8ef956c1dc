"""What a server says with every file, where it can: the policy of the pages, and what no page can say of itself.

The one place for it: templates print `policy`, a build writes `_headers` for the hosts that read it, and a test
holds docs/nginx.conf against both.
"""

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
"""The content-security policy of every page: styles, pictures, scripts and data of this site, and nothing else."""


HEADERS = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
}
KEPT = "public, max-age=600"
"""How long styles and scripts are kept: their names stay while their content changes, and pages must fit them."""


def headers_file() -> str:
    """`_headers`, as Cloudflare Pages, Netlify and others read it."""
    lines = ["/*", *(f"  {name}: {value}" for name, value in HEADERS.items())]
    return "\n".join([*lines, "/theme/*", f"  Cache-Control: {KEPT}", ""])
