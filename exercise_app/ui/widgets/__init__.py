"""Common widgets, one small file each; import the module you need, so that starting stays fast.

They paint themselves from `Theme.current()`, can be reached by keyboard and carry an accessible
name. A widget whose shape is not its rectangle says so to the focus ring: `ring_rect()` and the
property `ringRadius`. A widget that shows the focus itself sets the property `ownRing`.
"""
