// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headwater {

class BoardView;

/// Lets screen readers walk every board: a table with row and column headers, whose cells hold their seats.
/// Calling it again does nothing.
void makeBoardsAccessible();

/// Tells screen readers that the cursor is somewhere else, or that rows and seats are others now.
void announceCurrent(BoardView &board);
void announceContent(BoardView &board);

} // namespace headwater
