# Completion of tend for fish: the program itself is asked what may come next.
function __tend_offers
    set -l lines (command tend __complete fish (commandline -cp) 2>/dev/null)
    switch "$lines[1]"
        case files
            set -l option (string match -r -- '^--[^=]+=' (commandline -ct))
            __fish_complete_path (string replace -- "$option" '' (commandline -ct)) | string replace -r -- '^' "$option"
        case folders
            __fish_complete_directories (commandline -ct) ''
        case '*'
            string join \n -- $lines[2..-1]
    end
end
complete -c tend -f -k -a '(__tend_offers)'
