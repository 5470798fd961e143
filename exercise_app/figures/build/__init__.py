"""Draws the pictures while the program is built. Needs numpy and shapely; never imported at run time.

From a pose file to shapes: `pose_file` -> `posing` (skeleton, solver, hands) -> `surface` ->
`outline` and `draw_order` -> `ink` -> `scene` -> `encoding`.
"""
