using System.Security.Cryptography;

namespace ReportExtractor.Pdf.Encryption;

/// <summary>AES in CBC mode, as used by PDF (ISO 32000-1 §7.6.2).</summary>
internal static class AesCbc
{
    /// <summary>Length of a block, and of the initialization vector before the data, in bytes.</summary>
    public const int Block = 16;

    /// <summary>
    /// Decrypts a string or a stream. The initialization vector precedes the data, and the last block is padded. Truncated data
    /// are decrypted as far as possible.
    /// </summary>
    /// <param name="key">The key, 16 or 32 bytes.</param>
    /// <param name="data">The data.</param>
    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> data)
    {
        var length = ((data.Length / Block) - 1) * Block;
        if (length <= 0)
        {
            return [];
        }

        var plain = DecryptBlocks(key, data[..Block], data.Slice(Block, length));
        var fill = plain[^1];
        return fill is > 0 and <= Block ? plain[..^fill] : plain;
    }

    /// <summary>Decrypts whole blocks.</summary>
    /// <param name="key">The key.</param>
    /// <param name="vector">The initialization vector.</param>
    /// <param name="data">The data.</param>
    public static byte[] DecryptBlocks(byte[] key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(data, vector, PaddingMode.None);
    }

    /// <summary>Encrypts whole blocks.</summary>
    /// <param name="key">The key.</param>
    /// <param name="vector">The initialization vector.</param>
    /// <param name="data">The data.</param>
    public static byte[] EncryptBlocks(byte[] key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(data, vector, PaddingMode.None);
    }
}
