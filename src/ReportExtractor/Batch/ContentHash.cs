using System.Security.Cryptography;

namespace ReportExtractor.Batch;

/// <summary>Tells by its bytes whether a file is the same as before.</summary>
public static class ContentHash
{
    /// <summary>The SHA-256 of an input's bytes in lower-case hexadecimal; empty where it can't be opened, or is no file of bytes.</summary>
    /// <param name="input">The input.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
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
            return Of(stream, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    /// <summary>The SHA-256 of a stream's bytes from where it stands.</summary>
    internal static string Of(Stream stream, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[128 * 1024];
        int count;
        while ((count = stream.Read(block)) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hash.AppendData(block, 0, count);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
