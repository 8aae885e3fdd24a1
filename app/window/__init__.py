"""The window: its menus, its bar of pages, what it remembers, and the drawing's way in and out.

Imports pages and all below; this file itself nothing, for the language is settled before any page is imported.
"""
