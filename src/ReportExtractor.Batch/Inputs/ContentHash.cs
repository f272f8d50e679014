using ReportExtractor.Readers.Input;

namespace ReportExtractor.Batch.Inputs;

/// <summary>Identifies an input by the hash of its bytes.</summary>
internal static class ContentHash
{
    /// <summary>The SHA-256 of an input's bytes in lower-case hexadecimal. Empty if it can't be opened or is not a regular file.</summary>
    /// <param name="input">The input.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static string Of(BatchInput input, CancellationToken cancellationToken = default)
    {
        if (input.Error is not null || SpecialFile.KindOf(input.File) is not null)
        {
            return "";
        }

        try
        {
            using var stream = File.OpenRead(input.File);
            return StreamHash.Of(stream, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
