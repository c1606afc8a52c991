"""Calls a function once a module has been imported, without importing it."""

import sys


def when_imported(name: str, act) -> None:
    """`act(module)` now if `name` is loaded, else right after the program has loaded it."""
    module = sys.modules.get(name)
    if module is not None:
        act(module)
    else:
        _waiting[name] = act
        if _watcher not in sys.meta_path:
            sys.meta_path.insert(0, _watcher)


class _Watcher:
    """Stands first among the finders, finds nothing itself, leaves when nothing is awaited."""

    def find_spec(self, name, path=None, target=None):
        if name not in _waiting:
            return None
        specs = (_ask(finder, name, path, target) for finder in sys.meta_path)
        spec = next(filter(None, specs), None)
        loader = getattr(spec, "loader", None)
        # A loader that is a class (built-in, frozen) is shared: leave it alone, and do without.
        if loader is not None and not isinstance(loader, type) and hasattr(loader, "exec_module"):
            _act_after(loader, _waiting.pop(name))
        return spec


def _ask(finder, name, path, target):
    find_spec = None if finder is _watcher else getattr(finder, "find_spec", None)
    return None if find_spec is None else find_spec(name, path, target)


def _act_after(loader, act) -> None:
    original = loader.exec_module

    def exec_module(module):
        del loader.exec_module  # the loader's own shows again
        original(module)
        try:
            act(module)
            if not _waiting:
                sys.meta_path.remove(_watcher)
        except Exception:
            pass

    loader.exec_module = exec_module


_waiting = {}
_watcher = _Watcher()
