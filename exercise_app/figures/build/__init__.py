"""Draws the pictures while the program is built; never imported at run time.

Needs numpy and shapely.

From a pose file to shapes: `pose_file` -> `posing` (skeleton, solver, hands) -> `surface` ->
`outline` and `draw_order` -> `ink` -> `scene` -> `encoding`.
"""
