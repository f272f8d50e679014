using System.Security.Cryptography;

namespace ReportExtractor.Readers.Input;

/// <summary>The SHA-256 of an input, in lower-case hexadecimal.</summary>
internal static class StreamHash
{
    /// <summary>
    /// The largest file that is hashed: sixteen times the largest that is read by default. A file of terabytes may take no place on the
    /// disk, and hashing it takes hours.
    /// </summary>
    public const long MostBytes = 1L << 30;

    /// <summary>The SHA-256 of a stream's bytes from its position on. Empty if it is a file of more than <see cref="MostBytes"/>.</summary>
    public static string Of(Stream stream, CancellationToken cancellationToken)
    {
        if (stream.CanSeek && stream.Length - stream.Position > MostBytes)
        {
            return "";
        }

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
