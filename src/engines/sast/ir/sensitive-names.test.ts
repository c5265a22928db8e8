import { describe, expect, it } from 'vitest';
import { sensitivityOf, sensitivityOfMember } from './sensitive-names.js';

describe('what names say', () => {
  it.each([
    ['key', 'apiKey accessToken client_secret API_KEY authorization $token refreshToken'],
    ['password', 'password userPassword new_password'],
    [
      'secret',
      'ssn socialSecurityNumber credit_card_number cardNumber drivingLicence drivers_license_number',
    ],
    ['personal', 'email emailAddress user_email phoneNumber first_name lastName dateOfBirth ipAddress'],
    ['person', 'user currentUser customer patient @user userData'],
    [
      undefined,
      'id userId license isEmail hasPassword emailSent passwordField tokenCount users name address resetPassword nextToken emailTemplate',
    ],
  ])('%s', (expected, names) => {
    const judged = names.split(' ').map((name) => [name, sensitivityOf(name)]);
    expect(judged).toEqual(names.split(' ').map((name) => [name, expected]));
  });

  it('a word alone shows nothing, of a person it does', () => {
    expect(sensitivityOfMember('user', 'name')).toBe('name');
    expect(sensitivityOfMember('product', 'name')).toBeUndefined();
    expect(sensitivityOfMember('user', 'id')).toBeUndefined();
    expect(sensitivityOfMember('product', 'email')).toBe('personal');
  });
});
