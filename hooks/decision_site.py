"""The MkDocs hook, for a site in whose folder the program is. It gives events to the adapter, as the plug-in does."""

from typing import Any

from fingerpost.outputs.mkdocs.adapter import Adapter

_ADAPTER = Adapter()

on_startup = _ADAPTER.on_startup
on_config: Any = _ADAPTER.on_config
on_serve = _ADAPTER.on_serve
on_files: Any = _ADAPTER.on_files
on_nav = _ADAPTER.on_nav
on_page_markdown: Any = _ADAPTER.on_page_markdown
on_page_content = _ADAPTER.on_page_content
on_page_context = _ADAPTER.on_page_context
on_env = _ADAPTER.on_env
on_post_page = _ADAPTER.on_post_page
on_post_template = _ADAPTER.on_post_template
on_post_build: Any = _ADAPTER.on_post_build
on_build_error = _ADAPTER.on_build_error
