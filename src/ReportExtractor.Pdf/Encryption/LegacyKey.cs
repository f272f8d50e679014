using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace ReportExtractor.Pdf.Encryption;

/// <summary>The file key of revisions 2 to 4 of the standard security handler (ISO 32000-1 §7.6.3.3, §7.6.3.4).</summary>
[SuppressMessage(
    "Security",
    "CA5351:Do Not Use Broken Cryptographic Algorithms",
    Justification = "The format requires MD5. Files are read, not protected.")]
internal static class LegacyKey
{
    // The length of a padded password in bytes.
    private const int PasswordLength = 32;

    /// <summary>Number of times that revision 3 applies the hash.</summary>
    private const int HashRounds = 50;

    // Number of times that revision 3 applies the cipher.
    private const int CipherRounds = 20;

    /// <summary>The padding of passwords to 32 bytes; an empty password is all padding (Algorithm 2, step a).</summary>
    private static ReadOnlySpan<byte> Fill =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>
    /// Finds the file key with the empty password, as the user and as the owner password; null if it requires another.
    /// </summary>
    /// <param name="parameters">The entries of the encryption dictionary.</param>
    public static byte[]? Find(EncryptionParameters parameters)
    {
        if (parameters.Owner.Length < PasswordLength || parameters.User.Length < Block)
        {
            return null;
        }

        foreach (var length in parameters.KeyLengths)
        {
            var key = Make(parameters, Fill, length);
            if (IsRight(parameters, key))
            {
                return key;
            }

            key = Make(parameters, UserPassword(parameters, length), length);
            if (IsRight(parameters, key))
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>Number of bytes of <c>U</c> that verify the password from revision 3 on. The rest is arbitrary.</summary>
    private const int Block = 16;

    /// <summary>Computes the key of a password (Algorithm 2).</summary>
    private static byte[] Make(EncryptionParameters parameters, ReadOnlySpan<byte> password, int length)
    {
        Span<byte> permissions = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, parameters.Permissions);
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        md5.AppendData(password);
        md5.AppendData(parameters.Owner.AsSpan(0, PasswordLength));
        md5.AppendData(permissions);
        md5.AppendData(parameters.Identifier);
        if (parameters.Revision >= 4 && !parameters.EncryptsMetadata)
        {
            md5.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        }

        var hash = md5.GetHashAndReset();
        for (var i = 0; parameters.Revision >= 3 && i < HashRounds; i++)
        {
            hash = MD5.HashData(hash.AsSpan(0, length));
        }

        return hash[..length];
    }

    /// <summary>True if the key belongs to the user password (Algorithms 4 to 6).</summary>
    private static bool IsRight(EncryptionParameters parameters, byte[] key)
    {
        if (parameters.Revision < 3)
        {
            return parameters.User.Length >= PasswordLength
                && Rc4.Apply(key, Fill).AsSpan().SequenceEqual(parameters.User.AsSpan(0, PasswordLength));
        }

        var proof = MD5.HashData([.. Fill, .. parameters.Identifier]);
        for (var i = 0; i < CipherRounds; i++)
        {
            proof = Rc4.Apply(Mix(key, i), proof);
        }

        return proof.AsSpan().SequenceEqual(parameters.User.AsSpan(0, Block));
    }

    /// <summary>The user password, decrypted with the empty owner password (Algorithms 3 and 7).</summary>
    private static byte[] UserPassword(EncryptionParameters parameters, int length)
    {
        var hash = MD5.HashData(Fill);
        for (var i = 0; parameters.Revision >= 3 && i < HashRounds; i++)
        {
            hash = MD5.HashData(hash);
        }

        var key = hash[..length];
        var password = parameters.Owner[..PasswordLength];
        for (var i = parameters.Revision >= 3 ? CipherRounds - 1 : 0; i >= 0; i--)
        {
            password = Rc4.Apply(Mix(key, i), password);
        }

        return password;
    }

    private static byte[] Mix(byte[] key, int round) => [.. key.Select(part => (byte)(part ^ round))];
}
