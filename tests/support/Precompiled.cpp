// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the headers that all tests of one kind share; they are precompiled once, with this file.
