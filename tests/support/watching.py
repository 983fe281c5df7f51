"""Pages in a browser that may say nothing, break no rule of their policy and ask nobody else for anything."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page

VIOLATIONS = (
    "addEventListener('securitypolicyviolation', e => console.error('policy', e.violatedDirective, e.blockedURI))"
)


@contextmanager
def watched(
    browser: Browser, address: str, *, width: int = 1280, is_dark: bool = False, has_scripts: bool = True
) -> Iterator[Page]:
    """Open a page of a site, and see in the end that all was quiet; `address` ends with the path of the page."""
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if is_dark else "light",
        java_script_enabled=has_scripts,
        reduced_motion="reduce",
    )
    page = context.new_page()
    heard: list[str] = []
    asked: list[str] = []
    page.add_init_script(VIOLATIONS)
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("dialog", lambda dialog: heard.append(dialog.message))
    page.on("requestfailed", lambda request: heard.append(f"{request.url} {request.failure}"))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    yield page
    page.wait_for_timeout(50)
    context.close()
    assert heard == []
    assert {url.split("/")[2] for url in asked if not url.startswith("data:")} == {address.split("/")[2]}


def wait_until(page: Page, said: str) -> None:
    """Wait until a page finds something true; asked from outside, as no page lets a text be run within."""
    for _ in range(200):
        if page.evaluate(said):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"not so after ten seconds: {said}")


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder under a path of its own on this machine; return the address, without a slash at the end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder.parent))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{folder.name}"
        server.shutdown()


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the standard library
        """Say nothing."""


def written(files: dict[str, bytes], folder: Path) -> Path:
    """Write the files of a site to a folder, and return it."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder
