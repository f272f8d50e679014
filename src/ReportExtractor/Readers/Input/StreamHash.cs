using System.Security.Cryptography;

namespace ReportExtractor.Readers.Input;

/// <summary>The SHA-256 of an input, in lower-case hexadecimal.</summary>
internal static class StreamHash
{
    /// <summary>The SHA-256 of a stream's bytes from its position on.</summary>
    public static string Of(Stream stream, CancellationToken cancellationToken)
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
