using ReportExtractor.Problems;

namespace ReportExtractor.Batch.Outputs;

/// <summary>Checks that the files beside an output are its own, so that no file of another run is overwritten.</summary>
internal static class FilesBeside
{
    /// <summary>The first columns of every CSV output that has files beside it.</summary>
    private static ReadOnlySpan<byte> CsvStart => "source,agency,year,"u8;

    /// <summary>Checks the files that are there before a run begins.</summary>
    /// <param name="names">The output's files.</param>
    /// <param name="headers">The header of each part.</param>
    /// <exception cref="FileOfOtherRunException">A file belongs to another run.</exception>
    public static void CheckBefore(OutputNames names, IReadOnlyList<byte[]> headers)
    {
        CheckOwner(names);
        var isOwn = File.Exists(names.Records) || File.Exists(names.Journal);
        for (var i = 0; i < names.Beside.Count; i++)
        {
            var file = names.Beside[i];
            if (!File.Exists(file))
            {
                continue;
            }

            if (!isOwn)
            {
                throw new FileOfOtherRunException(file, Messages.FileWithoutOutput(file, Path.GetFileName(names.Records)));
            }

            if (!StartsWith(file, WithoutMark(headers[i + 1])))
            {
                throw new FileOfOtherRunException(file, Messages.FileOfOtherProgram(file));
            }
        }
    }

    /// <summary>Checks that no other output has the same files beside it.</summary>
    /// <param name="names">The output's files.</param>
    /// <exception cref="FileOfOtherRunException">Another output has the same files beside it.</exception>
    public static void CheckOwner(OutputNames names)
    {
        if (names.Beside.FirstOrDefault(File.Exists) is not { } file)
        {
            return;
        }

        var stem = Path.GetFileNameWithoutExtension(names.Records);
        var others = Directory.EnumerateFiles(Path.GetDirectoryName(names.Records)!)
            .Where(other => Path.GetFileNameWithoutExtension(other) == stem && other != names.Records && StartsWith(other, CsvStart));
        if (others.Order(StringComparer.Ordinal).FirstOrDefault() is { } owner)
        {
            throw new FileOfOtherRunException(file, Messages.FileOfOtherOutput(file, Path.GetFileName(owner)));
        }
    }

    private static bool StartsWith(string path, ReadOnlySpan<byte> start)
    {
        var bytes = new byte[start.Length + Mark.Length];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var read = bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        return WithoutMark(read).StartsWith(start);
    }

    private static ReadOnlySpan<byte> Mark => "\uFEFF"u8;

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;
}
