# SPDX-License-Identifier: GPL-3.0-or-later
# Every text of ui and app is in every language: cmake -DROOT=... -DLUPDATE=... -DFOLDER=... -P check_translations.cmake
set(problems 0)
file(GLOB files ${ROOT}/translations/headwater_*.ts)
file(MAKE_DIRECTORY ${FOLDER})
foreach(file ${files})
    get_filename_component(name ${file} NAME)
    if(name STREQUAL "headwater_en.ts") # the texts themselves; only its plurals are written out
        continue()
    endif()
    file(COPY ${file} DESTINATION ${FOLDER})
    execute_process(COMMAND ${LUPDATE} -silent -locations none -no-obsolete -I . ui app -ts ${FOLDER}/${name}
        WORKING_DIRECTORY ${ROOT} RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
    file(STRINGS ${FOLDER}/${name} missing REGEX "type=\"unfinished\"")
    list(LENGTH missing count)
    if(result OR count)
        message("${name}: ${count} texts are not translated; ./dev translations brings them in")
        math(EXPR problems "${problems} + 1")
    endif()
endforeach()
if(problems)
    message(FATAL_ERROR "${problems} languages are not complete")
endif()
message("every text is in every language")
