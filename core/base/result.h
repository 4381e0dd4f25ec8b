// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace headwater {

/// A value, or the Error that stands in its way. Unlike the bare tl::expected it must not be ignored.
template <typename T = void> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// `return failure(Error::Kind::NotFound, detail);` from any function that returns a Result.
inline tl::unexpected<Error> failure(Error::Kind kind, QString detail)
{
    return tl::unexpected<Error>(Error { kind, std::move(detail) });
}

} // namespace headwater

#define HEADWATER_CONCAT_(a, b) a##b
#define HEADWATER_CONCAT(a, b) HEADWATER_CONCAT_(a, b)

/// Unwraps the value of a Result into `declaration`, or returns its error from the enclosing function.
#define HEADWATER_TRY(declaration, expression)                                                                         \
    auto HEADWATER_CONCAT(tryResult_, __LINE__) = (expression);                                                        \
    if (!HEADWATER_CONCAT(tryResult_, __LINE__))                                                                       \
        return tl::unexpected(std::move(HEADWATER_CONCAT(tryResult_, __LINE__)).error());                              \
    declaration = std::move(*HEADWATER_CONCAT(tryResult_, __LINE__))

/// The same for a Result<> that carries no value.
#define HEADWATER_CHECK(expression)                                                                                    \
    do {                                                                                                               \
        if (auto checkResult_ = (expression); !checkResult_)                                                           \
            return tl::unexpected(std::move(checkResult_).error());                                                    \
    } while (false)
